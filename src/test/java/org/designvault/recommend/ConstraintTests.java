package org.designvault.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.designvault.pattern.RelationKind.COMPOSED_OF;
import static org.designvault.pattern.RelationKind.CONFLICTS_WITH;
import static org.designvault.pattern.RelationKind.MITIGATES;
import static org.designvault.pattern.RelationKind.REQUIRES;
import static org.designvault.pattern.RelationKind.SPECIALIZES;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.RuledOut;
import org.junit.jupiter.api.Test;

/// What each constraint rules out, and what it says.
class ConstraintTests {

  @Test
  void aContextRulesOutWhatIsUnfitForIt() {
    Constraint onVm = new Constraint.InContext(ContextId.of("platform/vm"), false);
    assertThat(
            broken(
                onVm,
                draft("fitting").fits("platform/vm"),
                draft("silent"),
                draft("wrong").unfit("platform/vm")))
        .isEqualTo(Map.of("wrong", "Name of platform: it is unfit for Name of vm."));
  }

  @Test
  void aProvenContextRulesOutSilenceToo() {
    Constraint onVm = new Constraint.InContext(ContextId.of("platform/vm"), true);
    assertThat(
            broken(
                onVm,
                draft("fitting").fits("platform/vm"),
                draft("silent"),
                draft("wrong").unfit("platform/vm")))
        .isEqualTo(
            Map.of(
                "silent", "Name of platform: it is not known to fit Name of vm.",
                "wrong", "Name of platform: it is unfit for Name of vm."));
  }

  @Test
  void closuresDecideAboutOrderedContexts() {
    Constraint none = new Constraint.InContext(ContextId.of("operations/none"), false);
    assertThat(broken(none, draft("wrong").unfit("operations/part-time"))).containsKey("wrong");
    Constraint easy = new Constraint.InContext(ContextId.of("operations/on-call"), true);
    assertThat(broken(easy, draft("hardy").fits("operations/none"))).isEmpty();
  }

  @Test
  void notNeedingAnOrderedValueMeansToCopeWithSomethingHarder() {
    Constraint noOnCall = new Constraint.NotContext(ContextId.of("operations/on-call"));
    assertThat(
            broken(
                noOnCall,
                draft("needs-it").fits("operations/on-call"),
                draft("needs-more").fits("operations/platform-team"),
                draft("copes").fits("operations/part-time"),
                draft("copes-with-all").fits("operations/none"),
                draft("silent").fits("platform/vm"),
                draft("unfit-without").unfit("operations/part-time"),
                draft("unfit-far-off").unfit("operations/none")))
        .isEqualTo(
            Map.of(
                "needs-it", "Name of operations: it fits nothing harder than Name of on-call.",
                "needs-more", "Name of operations: it fits nothing harder than Name of on-call.",
                "unfit-without", "Name of operations: it is unfit for Name of part-time."));
  }

  @Test
  void nothingNeedsTheHardestValue() {
    Constraint notNone = new Constraint.NotContext(ContextId.of("operations/none"));
    assertThat(
            broken(
                notNone,
                draft("copes-with-all").fits("operations/none"),
                draft("needs-people").fits("operations/on-call")))
        .isEmpty();
  }

  @Test
  void anUnorderedValueIsNeededByWhatFitsNoOther() {
    Constraint noVm = new Constraint.NotContext(ContextId.of("platform/vm"));
    assertThat(
            broken(
                noVm,
                draft("only").fits("platform/vm", "operations/none"),
                draft("either").fits("platform/vm", "platform/kubernetes"),
                draft("other").fits("platform/kubernetes"),
                draft("silent")))
        .isEqualTo(Map.of("only", "Name of platform: it fits nothing but Name of vm."));
  }

  @Test
  void theWorstEffectOnAQualityCountsInFull() {
    EntryDraft[] drafts = {
      draft("chosen").effect("integrity", 2),
      draft("helps").effect("integrity", 1),
      draft("mixed").effect("integrity", 2).effect("integrity", -1, "it is full"),
      draft("silent"),
      draft("feared").effect("integrity", -2)
    };
    assertThat(broken(integrityAtLeast(-1), drafts)).containsOnlyKeys("feared");
    assertThat(broken(integrityAtLeast(0), drafts)).containsOnlyKeys("feared", "mixed");
    assertThat(broken(integrityAtLeast(1), drafts)).containsOnlyKeys("feared", "mixed", "silent");
    assertThat(broken(integrityAtLeast(2), drafts))
        .isEqualTo(
            Map.of(
                "feared",
                "Name of integrity is −2 where at least +2 is asked: Why feared does -2 to"
                    + " integrity.",
                "mixed",
                "Name of integrity is −1 where at least +2 is asked: Why mixed does -1 to"
                    + " integrity. This holds when it is full.",
                "silent",
                "Name of integrity is 0 where at least +2 is asked: nothing is known to help it.",
                "helps",
                "Name of integrity is +1 where at least +2 is asked: Why helps does 1 to"
                    + " integrity."));
  }

  @Test
  void aCharacteristicIsAsGoodAsTheBestOfItsChildrensWorst() {
    Constraint security = new Constraint.QualityAtLeast(new Slug("security"), 0);
    assertThat(
            broken(
                security,
                draft("one-harmed").effect("integrity", -2),
                draft("both-harmed").effect("integrity", -2).effect("confidentiality", -1)))
        .isEqualTo(
            Map.of(
                "both-harmed",
                "Name of security is −1 where at least 0 is asked:"
                    + " Why both-harmed does -1 to confidentiality."));
  }

  @Test
  void mitigatingIsDirect() {
    Constraint storm = new Constraint.Mitigates(new Slug("storm"));
    assertThat(
            broken(
                storm,
                draft("remedy").relation(MITIGATES, "storm"),
                draft("wrapper").relation(COMPOSED_OF, "remedy"),
                draft("storm").kind(Kind.FAILURE_MODE)))
        .isEqualTo(Map.of("wrapper", "It is not known to mitigate STORM."));
  }

  @Test
  void withoutAnEntryMeansWithoutAllThatInvolvesIt() {
    assertThat(
            broken(
                new Constraint.Without(new Slug("broker")),
                draft("broker"),
                draft("contains").relation(COMPOSED_OF, "broker"),
                draft("friend").relation(MITIGATES, "broker"),
                draft("remote").relation(REQUIRES, "special"),
                draft("requires").relation(REQUIRES, "broker"),
                draft("special").relation(SPECIALIZES, "broker")))
        .isEqualTo(
            Map.of(
                "broker", "It is BROKER itself.",
                "contains", "It contains BROKER: Why contains composed-of broker.",
                "remote", "It requires SPECIAL, which involves BROKER.",
                "requires", "It requires BROKER: Why requires requires broker.",
                "special", "It specializes BROKER: Why special specializes broker."));
  }

  @Test
  void compatibilityLooksThroughWhatBothSidesRequire() {
    assertThat(
            broken(
                new BriefDraft()
                    .adopted("owned")
                    .constraint(new Constraint.CompatibleWithAdopted()),
                draft("foe").relation(CONFLICTS_WITH, "owned"),
                draft("foe-of-need"),
                draft("friend").relation(CONFLICTS_WITH, "stranger"),
                draft("needs-foe").relation(REQUIRES, "needs-nothing").relation(REQUIRES, "foe"),
                draft("needs-nothing"),
                draft("need").relation(CONFLICTS_WITH, "foe-of-need"),
                draft("owned").relation(REQUIRES, "need"),
                draft("stranger")))
        .isEqualTo(
            Map.of(
                "foe", "It conflicts with OWNED: Why foe conflicts-with owned.",
                "foe-of-need", "It conflicts with NEED: Why need conflicts-with foe-of-need.",
                "needs-foe",
                    "It requires FOE, which conflicts with OWNED: Why foe conflicts-with owned."));
  }

  @Test
  void everyBrokenConstraintIsListedAndCounted() {
    BriefDraft brief =
        new BriefDraft()
            .constraint(integrityAtLeast(1))
            .constraint(new Constraint.InContext(ContextId.of("platform/vm"), false))
            .constraint(integrityAtLeast(-1))
            .limit(2);
    Recommendation answer =
        Ranking.of(
                brief,
                Map.of("a", 10.0, "b", 30.0, "c", 20.0, "d", 40.0),
                draft("a").unfit("platform/vm"),
                draft("b"),
                draft("c").unfit("platform/vm"),
                draft("d").effect("integrity", 1),
                draft("nobody").unfit("platform/vm"))
            .answer();
    assertThat(answer.results()).extracting(each -> each.pattern().name()).containsExactly("D");
    assertThat(answer.ruledOutCounts()).containsExactly(3, 2, 0);
    assertThat(answer.ruledOut())
        .extracting(RuledOut::name, RuledOut::constraints)
        .containsExactly(tuple("B", List.of(0)), tuple("C", List.of(0, 1)));
    RuledOut second = answer.ruledOut().getLast();
    assertThat(second.pattern()).isEqualTo(new Slug("c"));
    assertThat(second.score()).isEqualTo(Scoring.rounded(20.0 / 30));
    assertThat(second.text())
        .isEqualTo(
            "Name of integrity is 0 where at least +1 is asked: nothing is known to help it."
                + " Name of platform: it is unfit for Name of vm.");
  }

  private static Constraint integrityAtLeast(int least) {
    return new Constraint.QualityAtLeast(new Slug("integrity"), least);
  }

  private static SortedMap<String, String> broken(Constraint constraint, EntryDraft... drafts) {
    return broken(new BriefDraft().constraint(constraint), drafts);
  }

  /// Who is ruled out and the sentence that says why, when every entry is a candidate.
  private static SortedMap<String, String> broken(BriefDraft brief, EntryDraft... drafts) {
    SortedMap<String, Double> all = new TreeMap<>();
    for (EntryDraft draft : drafts) {
      all.put(draft.entry().id().value(), 5.0);
    }
    Recommendation answer = Ranking.of(brief.limit(100), all, drafts).answer();
    SortedMap<String, String> broken = new TreeMap<>();
    answer.ruledOut().forEach(each -> broken.put(each.pattern().value(), each.text()));
    assertThat(answer.ruledOutCounts()).containsExactly(broken.size());
    return broken;
  }

  private static EntryDraft draft(String slug) {
    return new EntryDraft(slug);
  }
}
