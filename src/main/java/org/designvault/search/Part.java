package org.designvault.search;

/// Where in an entry a word stands; the id is the `field` of an answer.
enum Part {
  NAME("name"),
  ALIAS("alias"),
  INTENT("intent"),
  QUESTION("question"),
  /// Said by a failure mode or anti-pattern that the entry mitigates.
  MITIGATES("mitigates"),
  EFFECT("effect"),
  BODY("body");

  private final String id;

  Part(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }
}
