package org.designvault.search;

/// What a word is worth by the place it stands in.
///
/// Each place is a text of its own, and an entry says a word as often as its places do on the
/// average, weighted by these shares: a mixture of language models (Ogilvie and Callan, 2003). To
/// this come what entries of the same vocabulary say, and a share of the trouble that it mitigates
/// and that answers best, because people tell symptoms and want remedies.
///
/// @param name of the name
/// @param alias of aliases and covered names
/// @param intent of the sentence that says what it is for
/// @param question of the authored questions
/// @param effect of what it does to qualities
/// @param relation of why it is related to others, and others to it
/// @param body of everything else that it says
/// @param chance of a word to be said without having to do with the entry, above 0 and below 1; the
///   less, the less it matters how often a word is said (Jelinek and Mercer, 1980)
/// @param latent of what an entry gets from those of the same vocabulary
/// @param mitigates share of the best trouble's own score, below 1: the trouble itself stays ahead
///   of its remedies
record Boosts(
    double name,
    double alias,
    double intent,
    double question,
    double effect,
    double relation,
    double body,
    double chance,
    double latent,
    double mitigates) {

  /// By judged questions and by authored ones that were left out of the index; see
  /// `docs/decisions/0023`.
  static final Boosts CHOSEN = new Boosts(0.6, 0.2, 0.5, 3, 0.75, 1.5, 1.5, 0.4, 50, 0.25);

  /// The share of a place in what an entry says; shares need not add up to 1.
  double of(Part part) {
    return switch (part) {
      case NAME -> name;
      case ALIAS -> alias;
      case INTENT -> intent;
      case QUESTION -> question;
      case EFFECT -> effect;
      case RELATION -> relation;
      case BODY -> body;
      case MITIGATES -> 0;
    };
  }
}
