package org.designvault.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.designvault.facts.Facts;
import org.designvault.pattern.Dimension;
import org.designvault.vault.BriefForm;
import org.jspecify.annotations.Nullable;

/// Briefs as people and programs write them, about the catalogue as it is.
final class SeededForms {
  private static final List<String> PHRASES =
      List.of("without a message broker", "no on-call", "not multi-region", "data consistency");

  private final Random chance;
  private final List<Dimension> dimensions;
  private final List<String> qualities;
  private final List<String> forces;
  private final List<String> categories;
  private final List<String> entries;
  private final List<String> troubles;
  private final List<String> questions;

  SeededForms(Random chance, Facts facts) {
    this.chance = chance;
    dimensions = facts.dimensions();
    qualities = facts.qualities().keySet().stream().map(Object::toString).toList();
    forces = facts.forces().keySet().stream().map(Object::toString).toList();
    categories = facts.categories().keySet().stream().map(Object::toString).toList();
    entries = facts.entries().keySet().stream().map(Object::toString).toList();
    troubles =
        facts.entries().values().stream()
            .filter(entry -> entry.kind().isTrouble())
            .map(entry -> entry.id().toString())
            .toList();
    questions =
        facts.entries().values().stream().flatMap(entry -> entry.questions().stream()).toList();
  }

  BriefForm form() {
    Map<String, @Nullable Double> weights = new TreeMap<>();
    some(4, () -> one(qualities)).forEach(quality -> weights.put(quality, weight()));
    Map<String, @Nullable List<@Nullable String>> context = new TreeMap<>();
    for (Dimension dimension : new LinkedHashSet<>(some(3, () -> one(dimensions)))) {
      List<Dimension.Value> values = dimension.values();
      List<@Nullable String> stated = new ArrayList<>();
      stated.add(one(values).id().value().value());
      context.put(dimension.id().value(), stated);
    }
    List<@Nullable Object> constraints = new ArrayList<>(some(1, () -> one(PHRASES)));
    constraints.addAll(some(1, () -> Map.of("without", one(entries))));
    constraints.addAll(some(1, () -> Map.of("mitigates", one(troubles))));
    return new BriefForm(
        chance.nextInt(3) == 0 ? null : one(questions),
        weights,
        context,
        distinct(2, forces),
        distinct(2, troubles),
        constraints,
        distinct(2, entries),
        chance.nextInt(5) == 0 ? distinct(2, categories) : null,
        null,
        chance.nextInt(1, 30));
  }

  private double weight() {
    return chance.nextBoolean() ? chance.nextInt(1, 6) : chance.nextDouble(1, 5);
  }

  private List<@Nullable String> distinct(int most, List<String> of) {
    return new ArrayList<>(new LinkedHashSet<>(some(most, () -> one(of))));
  }

  private <T> List<T> some(int most, Supplier<T> supplier) {
    List<T> some = new ArrayList<>();
    for (int left = chance.nextInt(most + 1); left > 0; left--) {
      some.add(supplier.get());
    }
    return some;
  }

  private <T> T one(List<T> many) {
    return many.get(chance.nextInt(many.size()));
  }
}
