package org.designvault.search;

/// Where in an entry a word stands; the id is the `field` of an answer.
enum Part {
  NAME("name", 2.1),
  ALIAS("alias", 1.1),
  INTENT("intent", 2),
  QUESTION("question", 1.5),
  /// Said by a failure mode or anti-pattern that the entry mitigates.
  MITIGATES("mitigates", 0.3),
  EFFECT("effect", 1),
  /// Why it is related to another entry, or another to it.
  RELATION("relation", 1),
  BODY("body", 1.5);

  private final String id;
  private final double tells;

  Part(String id, double tells) {
    this.id = id;
    this.tells = tells;
  }

  String id() {
    return id;
  }

  /// How much a passage of it tells a reader why the entry was found. For `MITIGATES`, the share of
  /// what it tells of the trouble.
  double tells() {
    return tells;
  }
}
