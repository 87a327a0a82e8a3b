package org.designvault.search;

/// What a word is worth by the place it stands in.
///
/// An entry's score is the sum of BM25 over its fields, each a text of its own: a word tells by how
/// few entries have it in that place. To this come `best` times BM25 of the one authored question
/// that answers best, and `mitigates` times the score of the failure mode it mitigates that answers
/// best, because people tell symptoms and want remedies.
///
/// @param name of the name
/// @param alias of aliases and covered names
/// @param intent of the sentence that says what it is for
/// @param question of all authored questions together
/// @param effect of what it does to qualities
/// @param body of everything else that it says
/// @param best share of the best single question
/// @param mitigates share of the best trouble's own score, below 1: the trouble itself stays ahead
///   of its remedies
record Boosts(
    float name,
    float alias,
    float intent,
    float question,
    float effect,
    float body,
    float best,
    double mitigates) {

  /// By judged questions and by authored ones that were left out of the index; see
  /// `docs/decisions/0018`.
  static final Boosts CHOSEN = new Boosts(2.1f, 1.1f, 2, 1.5f, 1, 1.5f, 1.5f, 0.3);

  /// What a word is worth in that part; how much a passage of it tells a reader why the entry was
  /// found. For `MITIGATES`, the share of what it tells of the trouble.
  double of(Part part) {
    return switch (part) {
      case NAME -> name;
      case ALIAS -> alias;
      case INTENT -> intent;
      case QUESTION -> question;
      case EFFECT -> effect;
      case BODY -> body;
      case MITIGATES -> mitigates;
    };
  }
}
