package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.designvault.pattern.RelationKind.COMPLEMENTS;
import static org.designvault.pattern.RelationKind.MITIGATES;
import static org.designvault.pattern.RelationKind.REQUIRES;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.designvault.pattern.Kind;
import org.junit.jupiter.api.Test;

/// What text, context, failure modes, forces and adopted entries give and take, in points of the
/// fixture's scoring.
class ScoreTests {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void textEarnsMoreAndMoreSlowly() {
    Ranking ranking =
        Ranking.of(new BriefDraft(), Map.of("a", 10.0, "b", 4.0), draft("a"), draft("b"));
    assertThat(ranking.score("a")).isEqualTo(0.5, EXACT);
    assertThat(ranking.score("b")).isEqualTo(4.0 / 14, EXACT);
  }

  @Test
  void textBelowTheFloorEarnsNothing() {
    assertThat(Ranking.of(new BriefDraft(), Map.of("a", 3.999), draft("a")).order()).isEmpty();
  }

  @Test
  void textNamesTheFieldAndQuotesThePassage() {
    Reason reason =
        Ranking.of(new BriefDraft(), Map.of("a", 9.0), draft("a")).line("a", ReasonKind.TEXT);
    assertThat(reason.text()).isEqualTo("One of its questions reads “so a”.");
    assertThat(reason.evidence()).isEmpty();
  }

  @Test
  void everyFieldIsSpokenOfByItsName() {
    assertThat(Stream.of("name", "intent", "question", "mitigates", "body"))
        .map(field -> TextLine.sentence(new TextMatch(5, field, " x ")))
        .containsExactly(
            "Its name reads “x”.",
            "Its intent reads “x”.",
            "One of its questions reads “x”.",
            "A trouble that it mitigates reads “x”.",
            "Its page reads “x”.");
    assertThat(TextLine.sentence(new TextMatch(5, "name", "")))
        .isEqualTo("Its name matches the problem.");
  }

  @Test
  void aDimensionIsFittedByAnyStatedValueAndNamesAllThatFit() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().context("platform/vm", "platform/kubernetes", "platform/serverless"),
            draft("a").fits("platform/serverless", "platform/vm").unfit("platform/kubernetes"));
    assertThat(ranking.score("a")).isEqualTo(0.11, EXACT);
    Reason reason = ranking.line("a", ReasonKind.CONTEXT);
    assertThat(reason.text())
        .isEqualTo("Name of platform: it fits Name of vm and Name of serverless.");
    assertThat(reason.evidence())
        .containsExactly("context/platform/vm", "context/platform/serverless");
  }

  @Test
  void aDimensionIsMissedOnlyWhenAllStatedValuesAreUnfit() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().context("platform/vm", "platform/kubernetes"),
            Map.of("a", 10.0, "b", 10.0),
            draft("a").unfit("platform/vm", "platform/kubernetes"),
            draft("b").unfit("platform/vm"));
    assertThat(ranking.score("a")).isEqualTo(0.5 - 0.22, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.5, EXACT);
    Reason reason = ranking.result("a").price().getFirst();
    assertThat(reason.text())
        .isEqualTo("Name of platform: it is unfit for Name of vm and Name of kubernetes.");
    assertThat(reason.evidence())
        .containsExactly("context/platform/vm", "context/platform/kubernetes");
  }

  @Test
  void aNeutralValueIsDroppedBeforeFitting() {
    EntryDraft fitting = draft("a").fits("regulation/plain");
    EntryDraft missing = draft("b").unfit("regulation/payment");
    assertThat(Ranking.of(new BriefDraft().context("regulation/plain"), fitting).order()).isEmpty();
    Ranking ranking =
        Ranking.of(
            new BriefDraft().context("regulation/plain", "regulation/payment"),
            Map.of("a", 10.0, "b", 10.0),
            fitting,
            missing);
    assertThat(ranking.score("a")).isEqualTo(0.5, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.5 - 0.22, EXACT);
  }

  @Test
  void eachMitigatedFailureModeCountsOnce() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().failureMode("storm").failureMode("storm").failureMode("rot"),
            draft("a").relation(MITIGATES, "storm").relation(MITIGATES, "rot"),
            draft("b").relation(MITIGATES, "storm"),
            trouble("storm"),
            draft("rot").kind(Kind.ANTI_PATTERN));
    assertThat(ranking.score("a")).isEqualTo(0.29 * 2, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.29, EXACT);
    Reason reason = ranking.line("b", ReasonKind.MITIGATES);
    assertThat(reason.text()).isEqualTo("Mitigates STORM: Why b mitigates storm.");
    assertThat(reason.evidence()).containsExactly("pattern/b#mitigates-storm");
  }

  @Test
  void aChosenForceIsEasedByWhatListsIt() {
    Ranking ranking =
        Ranking.of(new BriefDraft().force("fail-fast"), draft("a").eases("fail-fast"), draft("b"));
    assertThat(ranking.order()).containsExactly("a");
    assertThat(ranking.score("a")).isEqualTo(0.13, EXACT);
    Reason reason = ranking.line("a", ReasonKind.FORCE);
    assertThat(reason.text())
        .isEqualTo("Eases “Name of fail-fast”, which you chose: What fail-fast is.");
    assertThat(reason.evidence()).containsExactly("force/fail-fast");
  }

  @Test
  void aForceCountsWhenBothItsQualitiesAreWeighted() {
    BriefDraft brief = new BriefDraft().weight("availability", 1);
    EntryDraft easing = draft("a").eases("fail-fast");
    assertThat(Ranking.of(brief, easing).order()).isEmpty();
    Ranking both = Ranking.of(brief.weight("recoverability", 1), easing);
    assertThat(both.score("a")).isEqualTo(0.13, EXACT);
    assertThat(both.line("a", ReasonKind.FORCE).text())
        .contains("between two qualities that you weighted");
    assertThat(Ranking.of(brief.force("fail-fast"), easing).score("a")).isEqualTo(0.13, EXACT);
  }

  @Test
  void complementingAnAdoptedEntryCountsFromEitherEnd() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().adopted("retry").adopted("retry"),
            draft("a").relation(COMPLEMENTS, "retry"),
            draft("b"),
            draft("retry").relation(COMPLEMENTS, "b"));
    assertThat(ranking.score("a")).isEqualTo(0.07, EXACT);
    assertThat(ranking.score("b")).isEqualTo(0.07, EXACT);
    assertThat(ranking.line("b", ReasonKind.COMPLEMENTS))
        .isEqualTo(
            new Reason(
                ReasonKind.COMPLEMENTS,
                0.07,
                "Complements RETRY, which you have: Why retry complements b.",
                List.of("pattern/retry#complements-b")));
  }

  @Test
  void whatAnAdoptedEntryRequiresItselfCounts() {
    Ranking ranking =
        Ranking.of(
            new BriefDraft().adopted("retry"),
            draft("a").relation(REQUIRES, "retry"),
            draft("b").relation(REQUIRES, "c"),
            draft("c"),
            draft("retry").relation(REQUIRES, "b"));
    assertThat(ranking.order()).containsExactly("b");
    assertThat(ranking.score("b")).isEqualTo(0.23, EXACT);
    assertThat(ranking.line("b", ReasonKind.REQUIRED_BY).text())
        .isEqualTo("RETRY, which you have, requires it: Why retry requires b.");
  }

  private static EntryDraft draft(String slug) {
    return new EntryDraft(slug);
  }

  private static EntryDraft trouble(String slug) {
    return draft(slug).kind(Kind.FAILURE_MODE);
  }
}
