package org.designvault.graph;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.designvault.Shipped;
import org.designvault.bench.GraphBriefs;
import org.designvault.facts.Facts;
import org.designvault.facts.FactsReader;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Reason;
import org.designvault.recommend.ReasonKind;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.recommend.Recommender;
import org.designvault.recommend.Scoring;
import org.designvault.recommend.TextEvidence;
import org.designvault.recommend.TextMatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `queries/explore/recommend.rq` and the ranking in Java state one and the same score.
class RecommendStatementTests {
  private static final int BRIEFS = 300;
  private static final int CATALOGUES = 2;
  private static final int BRIEFS_FOR_EACH = 30;
  private static final int ENTRIES = 32;

  /// Two characteristics, and attributes that forces stand between.
  private static final List<Slug> CROWDED =
      Stream.of("compatibility", "security", "availability", "recoverability")
          .map(Slug::new)
          .toList();

  private static final Offset<Double> EXACT = within(1e-9);

  private KnowledgeGraph graph = Shipped.graph();
  private Facts facts = Shipped.facts();
  private final NamedQuery statement = Shipped.queries().explore("recommend");
  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random chance = new Random(seed);

  @BeforeEach
  void saysHowToRepeatIt() {
    System.out.println("RecommendStatementTests -Dseed=" + seed);
  }

  @Test
  void anyBriefEarnsTheSamePointsInJavaAndInTheGraph() {
    compare(BRIEFS);
  }

  @Test
  void soItDoesOnAnyCatalogue() {
    for (int number = 0; number < CATALOGUES; number++) {
      Loading loading = Shipped.loader().load(new RandomEntries(chance, ENTRIES).catalogue());
      assertThat(loading).as("-Dseed=" + seed).isInstanceOf(Loading.Whole.class);
      graph = ((Loading.Whole) loading).graph();
      facts = new FactsReader(Shipped.queries()).read(graph);
      compare(BRIEFS_FOR_EACH);
    }
  }

  @Test
  void theConstantsInTheFileAreThosePublished() {
    List<String> written =
        statement.parameters().stream()
            .filter(parameter -> parameter.names().contains("q"))
            .flatMap(parameter -> parameter.example().stream())
            .findFirst()
            .orElseThrow();
    assertThat(written).isEqualTo(GraphBriefs.constants(Scoring.published()).rows().getFirst());
  }

  @Test
  void anEmptyBriefEarnsNothing() {
    assertThat(points(brief(0, 0), Scoring.published())).isEmpty();
  }

  @Test
  void rowsComeByPointsAndThenByPattern() {
    List<Row> rows = graph.select(statement, arguments(brief(), Scoring.published()));
    assertThat(rows)
        .isSortedAccordingTo((one, other) -> {
          int byPoints = Double.compare(other.number("points"), one.number("points"));
          return byPoints != 0 ? byPoints : one.text("pattern").compareTo(other.text("pattern"));
        });
  }

  private void compare(int briefs) {
    int compared = 0;
    for (int number = 0; number < briefs; number++) {
      compared += compare(brief(), scoring(), "brief " + number + " of -Dseed=" + seed);
    }
    assertThat(compared).isGreaterThan(briefs);
  }

  /// @return how many entries were compared
  private int compare(Brief brief, Scoring scoring, String which) {
    Map<Slug, Double> stated = points(brief, scoring);
    Recommender recommender = Recommender.over(facts, scoring);
    List<Result> found = recommender.recommend(brief, TextEvidence.none()).results();
    Slug shelf = anyOf(facts.categories().keySet());
    List<Result> all = recommender.recommend(on(shelf, brief), aWordFromEach(scoring)).results();
    assertThat(all).hasSize(Math.min(onShelf(shelf, brief), Brief.GREATEST_LIMIT));
    for (Result result : Stream.concat(found.stream(), all.stream()).toList()) {
      assertThat(stated.getOrDefault(result.pattern().id(), 0.0))
          .as("%s, %s: %s", which, result.pattern().id(), brief)
          .isEqualTo(graphPoints(result), EXACT);
    }
    return found.size() + all.size();
  }

  /// No answer holds the whole catalogue, but all of one shelf fit into it, the worst included.
  private static Brief on(Slug shelf, Brief brief) {
    return new Brief(
        brief.problem(),
        brief.qualities(),
        brief.context(),
        brief.forces(),
        brief.failureModes(),
        brief.constraints(),
        brief.adopted(),
        Set.of(shelf),
        brief.kinds(),
        brief.limit());
  }

  private int onShelf(Slug shelf, Brief brief) {
    return (int)
        facts.entries().values().stream()
            .filter(entry -> entry.categories().contains(shelf))
            .filter(entry -> !brief.adopted().contains(entry.id()))
            .count();
  }

  private <T> T anyOf(Collection<T> all) {
    return List.copyOf(all).get(chance.nextInt(all.size()));
  }

  /// So that entries without any other reason are among the results too.
  private TextEvidence aWordFromEach(Scoring scoring) {
    return TextEvidence.of(
        facts.entries().keySet().stream()
            .collect(toMap(slug -> slug, _ -> new TextMatch(scoring.textFloor(), "body", ""))));
  }

  private static double graphPoints(Result result) {
    return Stream.concat(result.reasons().stream(), result.price().stream())
        .filter(reason -> reason.kind() != ReasonKind.TEXT)
        .mapToDouble(Reason::points)
        .sum();
  }

  private Map<Slug, Double> points(Brief brief, Scoring scoring) {
    Map<Slug, Double> points = new TreeMap<>();
    for (Row row : graph.select(statement, arguments(brief, scoring))) {
      points.put(new Slug(row.slug("pattern")), row.number("points"));
    }
    return points;
  }

  private static Argument[] arguments(Brief brief, Scoring scoring) {
    return GraphBriefs.arguments(brief, scoring).toArray(Argument[]::new);
  }

  private Scoring scoring() {
    return new Scoring(
        1, 10, 4, 10, 0.6, points(), points(), points(), points(), points(), points());
  }

  private double points() {
    return chance.nextDouble(0.01, 1);
  }

  private Brief brief() {
    return brief(6, 4);
  }

  /// @param most of the weights and of the dimensions
  /// @param few of everything else
  private Brief brief(int most, int few) {
    Map<Slug, Double> qualities = new TreeMap<>();
    Stream.concat(some(most, facts.qualities().keySet()).stream(), some(few, CROWDED).stream())
        .forEach(quality -> qualities.put(quality, chance.nextDouble(1, 5)));
    Map<Slug, List<ContextId>> context = new TreeMap<>();
    for (Dimension dimension : some(most, facts.dimensions())) {
      List<ContextId> values = dimension.values().stream().map(Dimension.Value::id).toList();
      context.put(dimension.id(), some(3, values));
    }
    return new Brief(
        "",
        new TreeMap<>(qualities),
        new TreeMap<>(context),
        some(few, facts.forces().keySet()),
        some(few, facts.entries().keySet()),
        List.of(),
        some(few, facts.entries().keySet()),
        Set.of(),
        Set.of(Kind.values()),
        Brief.GREATEST_LIMIT);
  }

  /// From none to `most` of them, each once.
  private <T> List<T> some(int most, Iterable<T> all) {
    List<T> shuffled = new ArrayList<>();
    all.forEach(shuffled::add);
    Collections.shuffle(shuffled, chance);
    return shuffled.subList(0, Math.min(shuffled.size(), chance.nextInt(most + 1)));
  }
}
