package org.designvault.bench.growth;

import java.util.Locale;

/// What is measured at each size.
public enum Cost {
  STATEMENTS("statements in the dump", Unit.COUNT, false),
  DUMP("the dump, N-Quads", Unit.BYTES, false),
  LOAD("load: from the start to ready, store empty", Unit.TIME, true),
  PUBLISH("of which: until the engine holds the graph", Unit.TIME, false),
  RESTART("restart, store filled", Unit.TIME, true),
  SWAP("swap: a whole reload while serving", Unit.TIME, true),
  WAIT_BEFORE("recommendation before the swap, p99", Unit.TIME, false),
  WAIT_DURING("recommendation during the swap, p99", Unit.TIME, false),
  WAIT_WORST("recommendation during the swap, worst", Unit.TIME, false),
  HEAP("live heap after a collection", Unit.BYTES, true),
  RESIDENT("resident memory of the server", Unit.BYTES, false),
  STORE_RESIDENT("resident memory of the store's process", Unit.BYTES, false),
  DISK("store on disk", Unit.BYTES, true),
  RECOMMEND("recommendation, p50", Unit.TIME, true),
  RECOMMEND_ECHOES("the same in echoes", Unit.ECHOES, false),
  ALLOCATED("allocated by a recommendation", Unit.BYTES, false),
  SEARCH("search, p50", Unit.TIME, true),
  FACTS("all facts, read from the engine", Unit.TIME, true),
  ROWS("rows of them", Unit.COUNT, false),
  EXPLORE("explore queries, median", Unit.TIME, true),
  EXPLORE_SLOWEST("the slowest explore query", Unit.TIME, false);

  private final String title;
  private final Unit unit;
  private final boolean drawn;

  Cost(String title, Unit unit, boolean drawn) {
    this.title = title;
    this.unit = unit;
    this.drawn = drawn;
  }

  public Unit unit() {
    return unit;
  }

  String title() {
    return title;
  }

  /// Whether the picture shows it.
  boolean isDrawn() {
    return drawn;
  }

  /// Whether it is followed to sizes that were not measured. How long the unluckiest wait is mostly
  /// chance.
  boolean isFollowed() {
    return this != WAIT_BEFORE && this != WAIT_DURING && this != WAIT_WORST;
  }

  /// How it is called in the file.
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Cost of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
