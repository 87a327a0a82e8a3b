package org.designvault.recommend;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.designvault.facts.Closure;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What holds for every brief: points re-add to scores, and every point rests on its edges.
class LedgerTests {
  private static final int ENTRIES = 60;
  private static final int BRIEFS = 500;
  private static final int EDGES = 150;

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final RandomCatalogue chance = new RandomCatalogue(new Random(seed), ENTRIES);
  private final Facts facts = FactsFixture.facts(chance.entries());
  private final Recommender recommender = Recommender.over(facts, FactsFixture.SCORING);

  @BeforeEach
  void printsItsSeed() {
    System.out.println("LedgerTests seed " + seed);
  }

  @Test
  void pointsReAddToTheScoreAndFallInOrder() {
    int results = 0;
    for (int number = 0; number < BRIEFS; number++) {
      Recommendation answer =
          recommender.recommend(chance.brief().brief(), TextEvidence.of(chance.text(30)));
      double above = Double.POSITIVE_INFINITY;
      for (Result result : answer.results()) {
        assertThat(points(result)).isEqualTo(result.score(), within(1e-9));
        assertThat(result.reasons()).isNotEmpty().allMatch(reason -> reason.points() > 0);
        assertThat(result.price()).allMatch(reason -> reason.points() <= 0);
        assertThat(result.fit()).isBetween(0.0, 1.0);
        assertThat(result.score()).isLessThanOrEqualTo(above);
        above = result.score();
        results++;
      }
    }
    assertThat(results).as("results looked at").isGreaterThan(BRIEFS);
  }

  @Test
  void anEdgeTakenAwayChangesTheScoreByExactlyItsPoints() {
    int edges = 0;
    while (edges < EDGES) {
      Brief brief = chance.attributeBrief().brief();
      Map<Slug, TextMatch> text = textForAll();
      for (Result result :
          recommender.recommend(brief, TextEvidence.of(text)).results().subList(0, 5)) {
        for (Reason reason : lines(result)) {
          if (reason.kind() != ReasonKind.TEXT) {
            Slug slug = result.pattern().id();
            Recommender poorer = Recommender.over(without(reason, slug), FactsFixture.SCORING);
            assertThat(score(poorer.recommend(brief, TextEvidence.of(text)), slug))
                .as("without %s", reason)
                .isEqualTo(result.score() - reason.points(), within(1e-9));
            edges++;
          }
        }
      }
    }
  }

  @Test
  void theSameBriefGivesTheSameAnswerWhateverTheOrderOfWhatCameIn() {
    Recommender again = Recommender.over(facts, FactsFixture.SCORING);
    for (int number = 0; number < BRIEFS; number++) {
      Brief brief = chance.brief().brief();
      Map<Slug, TextMatch> text = chance.text(30);
      String first = recommender.recommend(brief, TextEvidence.of(text)).toString();
      assertThat(again.recommend(brief, TextEvidence.of(new HashMap<>(text))).toString())
          .isEqualTo(first);
    }
  }

  @Test
  void constraintsSplitTheCandidatesAndChangeNoScore() {
    for (int number = 0; number < BRIEFS; number++) {
      BriefDraft draft = chance.brief();
      Brief demanding = draft.limit(Brief.GREATEST_LIMIT).brief();
      Map<Slug, TextMatch> text = chance.text(30);
      Recommendation split = recommender.recommend(demanding, TextEvidence.of(text));
      Map<Slug, Double> scores = new TreeMap<>();
      split.results().forEach(each -> scores.put(each.pattern().id(), each.score()));
      split
          .ruledOut()
          .forEach(each -> assertThat(scores.put(each.pattern(), each.score())).isNull());
      assertThat(split.ruledOut()).allMatch(each -> !each.constraints().isEmpty());
      Recommendation free =
          recommender.recommend(withoutConstraints(demanding), TextEvidence.of(text));
      assertThat(free.results().stream().collect(toMap(each -> each.pattern().id(), Result::score)))
          .isEqualTo(scores);
    }
  }

  private static Brief withoutConstraints(Brief brief) {
    return new Brief(
        brief.problem(),
        brief.qualities(),
        brief.context(),
        brief.forces(),
        brief.failureModes(),
        List.of(),
        brief.adopted(),
        brief.categories(),
        brief.kinds(),
        brief.limit());
  }

  /// Enough for every entry to stay a candidate, and too little for a diagnosis.
  private Map<Slug, TextMatch> textForAll() {
    return facts.entries().keySet().stream()
        .collect(toMap(slug -> slug, slug -> new TextMatch(5, "intent", slug.value())));
  }

  private static List<Reason> lines(Result result) {
    return Stream.concat(result.reasons().stream(), result.price().stream()).toList();
  }

  private static double points(Result result) {
    return lines(result).stream().mapToDouble(Reason::points).sum();
  }

  private static double score(Recommendation answer, Slug slug) {
    return answer.results().stream()
        .filter(each -> each.pattern().id().equals(slug))
        .mapToDouble(Result::score)
        .findFirst()
        .orElseThrow();
  }

  /// The facts, as if nobody had stated what a reason rests on.
  private Facts without(Reason reason, Slug slug) {
    List<String> gone = reason.evidence();
    List<Entry> entries = new ArrayList<>();
    for (Entry entry : facts.entries().values()) {
      entries.add(without(gone, entry, entry.id().equals(slug)));
    }
    Facts poorer = FactsFixture.facts(entries);
    SortedMap<Slug, Closure> closures = new TreeMap<>(poorer.closures());
    Closure closure = poorer.closureOf(slug);
    closures.put(
        slug,
        new Closure(
            kept(closure.fits(), gone),
            kept(closure.unfit(), gone),
            closure.needs(),
            closure.involves()));
    return new Facts(
        poorer.revision(),
        poorer.entries(),
        poorer.categories(),
        poorer.qualities(),
        poorer.forces(),
        poorer.dimensions(),
        poorer.sources(),
        poorer.kinds(),
        poorer.relationKinds(),
        poorer.incoming(),
        closures);
  }

  private static SortedSet<ContextId> kept(SortedSet<ContextId> values, List<String> gone) {
    SortedSet<ContextId> kept = new TreeSet<>(values);
    kept.removeIf(value -> gone.contains("context/" + value));
    return kept;
  }

  private static Entry without(List<String> gone, Entry entry, boolean concerned) {
    return new Entry(
        entry.id(),
        entry.name(),
        entry.kind(),
        entry.categories(),
        entry.aliases(),
        entry.coverage(),
        entry.intent(),
        entry.questions(),
        entry.forces().stream()
            .filter(force -> !(concerned && gone.contains("force/" + force)))
            .toList(),
        entry.effects().stream().filter(effect -> !gone.contains(effect.id())).toList(),
        entry.context(),
        entry.preconditions(),
        entry.verify(),
        entry.relations().stream().filter(relation -> !gone.contains(relation.id())).toList(),
        entry.knownUses(),
        entry.sources(),
        entry.reviewed(),
        entry.sections());
  }
}
