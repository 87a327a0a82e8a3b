package org.designvault.web.page.ask;

import java.util.List;
import java.util.Locale;
import org.designvault.recommend.Reason;
import org.designvault.recommend.Recommendation.Diagnosis;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.recommend.Recommendation.RuledOut;
import org.designvault.vault.RefusedRequest.Problem;

/// The answer side of the Ask page.
///
/// @param state which of the seven faces is shown
/// @param status the sentence a screen reader hears when the answer changes
/// @param first the results shown at once
/// @param rest those behind "show the others"
/// @param blocks when nothing fits: each constraint with the number of candidates it rules out
/// @param sure for each weight, how far the first place is sure
record AnswerView(
    State state,
    String status,
    List<Problem> faults,
    List<Diagnosis> diagnosis,
    List<Card> first,
    List<Card> rest,
    List<RuledOut> ruledOut,
    List<Block> blocks,
    List<StabilityShaping.Sure> sure) {

  enum State {
    NOTHING_ASKED,
    REFUSED,
    /// Demands and nothing else: there is nothing yet that they could be held against.
    ONLY_DEMANDS,
    RESULTS,
    /// There were candidates, and the constraints rule out all of them.
    NOTHING_FITS,
    /// Nothing in the catalogue has a reason to be here.
    NOTHING_FOUND,
    /// Entries that work together instead of a ranking; or that there are none.
    SET
  }

  /// Whether anything in the catalogue has a reason to be in an answer.
  boolean isAboutCandidates() {
    return state == State.RESULTS || state == State.NOTHING_FITS;
  }

  /// The same question, answered by a set: of the ranking only the diagnosis stays.
  AnswerView asSet(String said) {
    return new AnswerView(
        State.SET, said, List.of(), diagnosis, List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /// @param percent fit in whole percent
  /// @param strongest the two reasons that weigh most
  /// @param costs the two prices that weigh most
  /// @param ledger every reason and price, the largest gain first
  record Card(
      int rank,
      Result result,
      String kind,
      int percent,
      List<String> strongest,
      List<String> costs,
      List<Line> ledger,
      String sum) {}

  /// @param tone gain, cost or none, for colour; the sign says the same in words
  record Line(String points, String kind, String text, String tone) {
    static Line of(Reason reason) {
      String tone = reason.points() > 0 ? "gain" : reason.points() < 0 ? "cost" : "none";
      String kind = reason.kind().toString().replace('-', ' ');
      return new Line(signed(reason.points()), kind, reason.text(), tone);
    }
  }

  /// @param drop value of the button that takes the constraint off
  record Block(String phrase, int ruledOut, String drop) {}

  /// Three decimals and a real minus sign; what rounds to nothing has no sign.
  static String signed(double points) {
    String text = String.format(Locale.ROOT, "%.3f", Math.abs(points));
    if ("0.000".equals(text)) {
      return "0";
    }
    return (points < 0 ? "−" : "+") + text;
  }
}
