package org.designvault.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.designvault.pattern.Kind;
import org.designvault.pattern.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTests {
  private static final List<String> ALL = List.of();
  private static final List<String> BETWEEN_ENTRIES = Terms.relationsOfEntries();

  @Test
  void linksAreFollowedInBothDirectionsAndReadAsTheyAreWritten() {
    Graph graph = around(Sketch.of("a requires b", "c mitigates a"), 1, BETWEEN_ENTRIES, 10);
    assertThat(names(graph)).containsExactly("a", "b", "c");
    assertThat(graph.edges())
        .containsExactly(
            new Edge("pattern/a", "pattern/b", "requires", "Why a requires b."),
            new Edge("pattern/c", "pattern/a", "mitigates", "Why c mitigates a."));
  }

  @Test
  void nodesWithinTheDepthAreThereWithAllLinksBetweenThem() {
    Sketch sketch = Sketch.of("a requires b", "b requires c", "c requires d", "d requires b");
    Graph near = around(sketch, 1, BETWEEN_ENTRIES, 10);
    assertThat(names(near)).containsExactly("a", "b");
    assertThat(near.truncated()).isFalse();
    Graph far = around(sketch, 2, BETWEEN_ENTRIES, 10);
    assertThat(names(far)).containsExactly("a", "b", "c", "d");
    assertThat(far.edges()).hasSize(4);
  }

  @Test
  void whenCutTheNearestStayAndTheAnswerSaysSo() {
    Sketch sketch = Sketch.of("a requires b", "b requires c", "c requires d");
    Graph cut = around(sketch, 4, BETWEEN_ENTRIES, 3);
    assertThat(names(cut)).containsExactly("a", "b", "c");
    assertThat(cut.edges()).hasSize(2);
    assertThat(cut.truncated()).isTrue();
    assertThat(around(sketch, 4, BETWEEN_ENTRIES, 4).truncated()).isFalse();
  }

  @Test
  void degreeIsThatOfTheWholeCatalogue() {
    Sketch sketch = Sketch.of("a requires b", "b requires c", "b requires d");
    assertThat(around(sketch, 1, BETWEEN_ENTRIES, 10).nodes())
        .extracting(Node::degree)
        .containsExactly(1, 3);
    // Its category beside it.
    assertThat(around(sketch, 1, ALL, 1).nodes()).extracting(Node::degree).containsExactly(2);
  }

  @Test
  void nodesOfOtherTypesAreNeitherShownNorPassed() {
    Sketch sketch = Sketch.of("a requires b", "b requires c", "a requires d");
    sketch.kind("b", Kind.FAILURE_MODE);
    Graph graph =
        sketch
            .explorer()
            .around(new Around(List.of("pattern/a"), 3, ALL, List.of("pattern"), ALL, 10));
    assertThat(names(graph)).containsExactly("a", "d");
    assertThat(graph.nodes().getFirst().degree()).isEqualTo(1);
  }

  @Test
  void entriesOfOtherCategoriesAreLeftOutAndOtherNodesStay() {
    Sketch sketch = Sketch.of("a requires b", "a requires c").shelf("b", "messaging");
    sketch.resolves("a", "fail-fast");
    Graph graph =
        sketch
            .explorer()
            .around(new Around(List.of("pattern/a"), 1, ALL, ALL, List.of("messaging"), 10));
    assertThat(graph.nodes())
        .extracting(Node::id)
        .containsExactly("pattern/a", "pattern/b", "force/fail-fast", "category/resilience");
  }

  @Test
  void whatIsSharedIsANodeOfItsOwn() {
    Sketch sketch = Sketch.of().resolves("a", "fail-fast").effect("b", "availability", -2);
    sketch.shelf("a", "messaging").shelf("b", "resilience");
    Graph graph =
        sketch.explorer().around(new Around(List.of("quality/availability"), 4, ALL, ALL, ALL, 20));
    assertThat(graph.edges())
        .extracting(edge -> edge.source() + " " + edge.relation() + " " + edge.target())
        .containsExactlyInAnyOrder(
            "pattern/b harms quality/availability",
            "force/fail-fast pulls-on quality/availability",
            "quality/availability broader quality/reliability",
            "pattern/a resolves force/fail-fast",
            "pattern/a belongs-to category/messaging",
            "pattern/b belongs-to category/resilience");
    assertThat(graph.nodes().getFirst())
        .isEqualTo(new Node("quality/availability", "Availability", "quality", 3));
  }

  @Test
  void severalEffectsOnOneQualityAreOneLink() {
    Sketch sketch = new Sketch();
    sketch.effect("a", "availability", 2).effect("a", "availability", 1);
    sketch.effect("a", "availability", -1).effect("a", "reliability", 0);
    Graph graph =
        sketch
            .explorer()
            .around(new Around(List.of("pattern/a"), 1, List.of("helps", "harms"), ALL, ALL, 9));
    assertThat(graph.edges()).extracting(Edge::relation).containsExactly("helps", "harms");
    assertThat(graph.edges().getFirst().why()).isEqualTo("Why. Why.");
  }

  @Test
  void severalCentersLieInTheMiddleTogether() {
    Sketch sketch = Sketch.of("a requires b", "c requires d", "b requires e");
    Graph graph =
        sketch
            .explorer()
            .around(
                new Around(List.of("pattern/a", "pattern/d"), 1, BETWEEN_ENTRIES, ALL, ALL, 10));
    assertThat(names(graph)).containsExactly("a", "d", "b", "c");
  }

  @Test
  void noMoreThanFiveThousandEdgesAreGivenAndTheAnswerSaysSo() {
    Sketch sketch = new Sketch();
    for (int one = 0; one < 120; one++) {
      for (int other = 0; other < one; other++) {
        sketch.link("a" + one, RelationKind.COMPLEMENTS, "a" + other);
      }
    }
    Graph graph =
        sketch
            .explorer()
            .around(new Around(List.of("pattern/a0"), 1, ALL, ALL, ALL, Around.MOST_NODES));
    assertThat(graph.edges()).hasSize(Around.MOST_EDGES);
    assertThat(graph.truncated()).isTrue();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void nearestAreChosenWhateverTheNetwork(int seed) {
    Random chance = new Random(seed);
    Sketch sketch = Sketch.random(chance, 30, 45);
    Explorer explorer = sketch.explorer();
    for (int depth = 1; depth <= Around.GREATEST_DEPTH; depth++) {
      for (int limit : List.of(1, 5, 12, 31)) {
        Graph graph =
            explorer.around(
                new Around(List.of("pattern/n000"), depth, BETWEEN_ENTRIES, ALL, ALL, limit));
        Set<String> all =
            explorer
                .around(new Around(List.of("pattern/n000"), depth, BETWEEN_ENTRIES, ALL, ALL, 99))
                .nodes()
                .stream()
                .map(Node::id)
                .collect(Collectors.toSet());
        int furthest = depth;
        List<Integer> steps =
            graph.nodes().stream().map(node -> distance(explorer, node.id())).toList();
        assertThat(steps).isSorted().allMatch(it -> it <= furthest);
        assertThat(graph.nodes()).hasSize(Math.min(limit, all.size()));
        assertThat(graph.truncated()).isEqualTo(all.size() > limit);
      }
    }
  }

  private static int distance(Explorer explorer, String id) {
    if (id.equals("pattern/n000")) {
      return 0;
    }
    Between wish = new Between("pattern/n000", id, BETWEEN_ENTRIES, 1);
    return explorer.between(wish).paths().getFirst().size() - 1;
  }

  private static Graph around(Sketch sketch, int depth, List<String> relations, int limit) {
    return sketch
        .explorer()
        .around(new Around(List.of("pattern/a"), depth, relations, ALL, ALL, limit));
  }

  private static List<String> names(Graph graph) {
    return graph.nodes().stream().map(node -> node.id().substring("pattern/".length())).toList();
  }
}
