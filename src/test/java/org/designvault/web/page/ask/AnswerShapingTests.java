package org.designvault.web.page.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Reason;
import org.designvault.recommend.ReasonKind;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.recommend.Recommendation.RuledOut;
import org.designvault.vault.Answer;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Library;
import org.designvault.web.page.ask.AnswerView.Block;
import org.designvault.web.page.ask.AnswerView.Card;
import org.designvault.web.page.ask.AnswerView.Line;
import org.designvault.web.page.ask.AnswerView.State;
import org.junit.jupiter.api.Test;

class AnswerShapingTests {

  @Test
  void fiveAreShownFirstAndTheOthersBehind() {
    AnswerView view = view("/?q=x", results(7), List.of(), List.of());

    assertThat(view.first()).extracting(Card::rank).containsExactly(1, 2, 3, 4, 5);
    assertThat(view.rest()).extracting(Card::rank).containsExactly(6, 7);
    assertThat(view.state()).isEqualTo(State.RESULTS);
  }

  @Test
  void theStatusCountsAndSaysWhenMoreMayExist() {
    assertThat(view("/?q=x", results(1), List.of(), List.of()).status()).isEqualTo("1 entry fits");
    assertThat(view("/?q=x", results(7), List.of(), List.of()).status()).isEqualTo("7 entries fit");
    assertThat(view("/?q=x", results(10), List.of(), List.of()).status())
        .isEqualTo("The best 10 entries");
    assertThat(view("/?q=x&limit=3", results(3), List.of(), List.of()).status())
        .isEqualTo("The best 3 entries");
  }

  @Test
  void theLedgerHoldsEveryLineFromTheLargestGainToTheLargestLoss() {
    Card card = view("/?q=x", results(1), List.of(), List.of()).first().getFirst();

    assertThat(card.ledger())
        .containsExactly(
            new Line("+0.500", "mitigates", "big", "gain"),
            new Line("+0.250", "required by", "middling", "gain"),
            new Line("+0.100", "text", "small", "gain"),
            new Line("0", "quality", "free", "none"),
            new Line("−0.150", "quality", "cheap", "cost"),
            new Line("−0.200", "context", "dear", "cost"));
    assertThat(card.sum()).isEqualTo("+0.500");
    assertThat(card.percent()).isEqualTo(63);
    assertThat(card.kind()).isEqualTo("Pattern");
  }

  @Test
  void aClosedCardShowsTheTwoThatWeighMostOnEachSide() {
    Card card = view("/?q=x", results(1), List.of(), List.of()).first().getFirst();

    assertThat(card.strongest()).containsExactly("big", "middling");
    assertThat(card.costs()).containsExactly("dear", "cheap");
  }

  @Test
  void pointsHaveARealMinusAndNoSignWhenTheyRoundToNothing() {
    assertThat(AnswerView.signed(-0.25)).isEqualTo("−0.250");
    assertThat(AnswerView.signed(-0.0001)).isEqualTo("0");
  }

  @Test
  void whenNothingFitsEachDemandSaysHowManyItRulesOut() {
    AnswerView view =
        view(
            "/?q=x&constraint=no+broker&constraint=%7B%22without%22:%22retry%22%7D",
            List.of(), List.of(ruledOut()), List.of(12, 3));

    assertThat(view.state()).isEqualTo(State.NOTHING_FITS);
    assertThat(view.blocks())
        .containsExactly(
            new Block("no broker", 12, "constraint=no broker"),
            new Block("without Retry", 3, "constraint={\"without\":\"retry\"}"));
  }

  @Test
  void countsThatBelongToNoDemandAreNotShown() {
    AnswerView view =
        view("/?constraint=no+broker+nor+mesh", List.of(), List.of(ruledOut()), List.of(12, 3));

    assertThat(view.blocks()).isEmpty();
  }

  @Test
  void resultsMakeTheCountsUnnecessary() {
    assertThat(view("/?constraint=a", results(1), List.of(ruledOut()), List.of(1)).blocks())
        .isEmpty();
  }

  @Test
  void withoutCandidatesNothingWasFound() {
    AnswerView view = view("/?q=zzz", List.of(), List.of(), List.of());

    assertThat(view.state()).isEqualTo(State.NOTHING_FOUND);
    assertThat(view.status()).isEqualTo("Nothing in the catalogue answers this");
  }

  @Test
  void demandsAloneAreNoQuestionYet() {
    assertThat(view("/?constraint=a", List.of(), List.of(), List.of(0)).state())
        .isEqualTo(State.ONLY_DEMANDS);
    assertThat(view("/?constraint=a&q=zzz", List.of(), List.of(), List.of(0)).state())
        .isEqualTo(State.NOTHING_FOUND);
  }

  @Test
  void aRefusedBriefSaysHowManyPartsAreWrong() {
    Problem problem = new Problem("qualities.a", "a", "a quality", "");

    assertThat(AnswerShaping.refused(List.of(problem)).status()).startsWith("One part");
    assertThat(AnswerShaping.refused(List.of(problem, problem)).status()).startsWith("2 parts");
  }

  private static AnswerView view(
      String address, List<Result> results, List<RuledOut> ruledOut, List<Integer> counts) {
    Answer answer =
        new Answer(
            "0123456789abcdef",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            results,
            ruledOut,
            counts,
            List.of(),
            List.of(),
            List.of(),
            null);
    return new AnswerShaping(AddressTests.read(address), Library.names()).answered(answer);
  }

  private static RuledOut ruledOut() {
    return new RuledOut(new Slug("retry"), "Retry", 0.5, List.of(0), "It needs a broker.");
  }

  private static List<Result> results(int count) {
    return IntStream.range(0, count).mapToObj(_ -> result()).toList();
  }

  private static Result result() {
    return new Result(
        new Named(new Slug("retry"), "Retry", "pattern", "Again.", "/patterns/retry"),
        0.5,
        0.625,
        List.of(
            reason(ReasonKind.TEXT, 0.1, "small"),
            reason(ReasonKind.MITIGATES, 0.5, "big"),
            reason(ReasonKind.REQUIRED_BY, 0.25, "middling")),
        List.of(
            reason(ReasonKind.QUALITY, 0, "free"),
            reason(ReasonKind.QUALITY, -0.15, "cheap"),
            reason(ReasonKind.CONTEXT, -0.2, "dear")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Reason reason(ReasonKind kind, double points, String text) {
    return new Reason(kind, points, text, List.of());
  }
}
