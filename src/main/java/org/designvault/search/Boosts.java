package org.designvault.search;

/// What a word is worth by the place it stands in.
///
/// An entry's score is BM25F (Robertson, Zaragoza and Taylor, 2004) over name, labels, intent and
/// body as one text in which a word of the name counts `name` times; plus `question` times BM25 of
/// the one authored question that answers best, because one good question says more than six half
/// good ones; plus `mitigates` times the score of the failure mode it mitigates that answers best,
/// because people tell symptoms and want remedies.
///
/// @param name a word of the name counts as so many of the body; at least 1, like the next two
/// @param alias of an alias or a covered name
/// @param intent of the sentence that says what it is for
/// @param question share of the best question
/// @param mitigates share of the best trouble's own score, below 1: the trouble itself stays ahead
///   of its remedies
record Boosts(float name, float alias, float intent, double question, double mitigates) {
  /// Set by hand while fourteen entries existed; judged questions have to tune it.
  static final Boosts CHOSEN = new Boosts(8, 5, 3, 1, 0.3);

  /// The least a field of BM25F may count.
  static final float BODY = 1;

  /// How much a passage of that part tells a reader why the entry was found; for `MITIGATES`, the
  /// share of what it tells of the trouble.
  double of(Part part) {
    return switch (part) {
      case NAME -> name;
      case ALIAS -> alias;
      case INTENT -> intent;
      case QUESTION -> intent * question;
      case MITIGATES -> mitigates;
      case BODY -> BODY;
    };
  }
}
