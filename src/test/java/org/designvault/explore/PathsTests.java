package org.designvault.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.designvault.explore.Paths.Step;
import org.designvault.pattern.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTests {
  private static final int ENTRIES = 8;

  @Test
  void eachStepHasItsRelationItsDirectionAndItsWhy() {
    Explorer explorer = Sketch.of("a requires b", "c leads-to b").explorer();
    assertThat(paths(explorer, "a", "c", 10).paths())
        .containsExactly(
            List.of(
                new Step("pattern/a", null, null, null),
                new Step("pattern/b", "requires", "out", "Why a requires b."),
                new Step("pattern/c", "leads-to", "in", "Why c leads-to b.")));
  }

  @Test
  void shorterPathsComeFirst() {
    Explorer explorer =
        Sketch.of(
                "a requires b", "b requires c", "c requires d", "a mitigates d", "a complements c")
            .explorer();
    assertThat(paths(explorer, "a", "d", 10).paths())
        .extracting(PathsTests::visited)
        .containsExactly("a d", "a c d", "a b c d");
    assertThat(paths(explorer, "a", "d", 2).paths()).hasSize(2);
  }

  @Test
  void ofSeveralLinksBetweenTwoNodesTheFirstKindIsTaken() {
    Explorer explorer = Sketch.of("a conflicts-with b", "b requires a").explorer();
    assertThat(paths(explorer, "a", "b", 10).paths())
        .singleElement()
        .satisfies(path -> {
          assertThat(path.getLast().relation()).isEqualTo("requires");
          assertThat(path.getLast().direction()).isEqualTo("in");
        });
  }

  @Test
  void onlyTheAskedRelationsAreFollowed() {
    Explorer explorer = Sketch.of("a requires b", "a mitigates c", "c mitigates b").explorer();
    Between wish = new Between("pattern/a", "pattern/b", List.of("mitigates"), 10);
    assertThat(explorer.between(wish).paths())
        .extracting(PathsTests::visited)
        .containsExactly("a c b");
  }

  @Test
  void sharedShelvesAndQualitiesConnectEntriesOnlyWhenAskedFor() {
    Explorer explorer = Sketch.of().shelf("a", "messaging").shelf("b", "messaging").explorer();
    assertThat(paths(explorer, "a", "b", 10).paths()).isEmpty();
    Between wish = new Between("pattern/a", "pattern/b", List.of("belongs-to"), 10);
    assertThat(explorer.between(wish).paths()).hasSize(1);
    assertThat(
            explorer.between(new Between("pattern/a", "category/messaging", List.of(), 1)).paths())
        .hasSize(1);
  }

  @Test
  void nodesThatDoNotHangTogetherHaveNoPath() {
    Explorer explorer = Sketch.of("a requires b", "c requires d").explorer();
    assertThat(paths(explorer, "a", "d", 10))
        .isEqualTo(new Paths("0123456789abcdef", List.of(), false));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void findsWhatLookingAtEveryPathFinds(int seed) {
    Random chance = new Random(seed);
    Sketch sketch = Sketch.random(chance, ENTRIES, chance.nextInt(4, 20));
    Explorer explorer = sketch.explorer();
    for (int to = 1; to < ENTRIES; to++) {
      List<String> every = everyPath(sketch, "n000", "n%03d".formatted(to));
      for (int limit : List.of(1, 3, 10)) {
        Paths found = paths(explorer, "n000", "n%03d".formatted(to), limit);
        List<String> visited = found.paths().stream().map(PathsTests::visited).toList();
        assertThat(found.truncated()).isFalse();
        assertThat(every).containsAll(visited);
        assertThat(new HashSet<>(visited)).hasSameSizeAs(visited);
        assertThat(visited.stream().map(String::length))
            .containsExactlyElementsOf(every.stream().map(String::length).limit(limit).toList());
      }
    }
  }

  /// By brute force; shortest first, and no longer than is looked for.
  private static List<String> everyPath(Sketch sketch, String from, String to) {
    Map<String, Set<String>> neighbours = new TreeMap<>();
    sketch.facts().entries().values().stream()
        .flatMap(entry -> entry.relations().stream())
        .forEach(link -> {
          String source = link.from().value();
          String target = link.to().value();
          neighbours.computeIfAbsent(source, _ -> new TreeSet<>()).add(target);
          neighbours.computeIfAbsent(target, _ -> new TreeSet<>()).add(source);
        });
    List<String> every = new ArrayList<>();
    walk(List.of(from), to, neighbours, every);
    every.sort(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    int longest =
        every.isEmpty() ? 0 : every.getFirst().length() + PathSearch.DETOUR * " n000".length();
    return every.stream().filter(path -> path.length() <= longest).toList();
  }

  private static void walk(
      List<String> path, String to, Map<String, Set<String>> neighbours, List<String> every) {
    if (path.getLast().equals(to)) {
      every.add(String.join(" ", path));
      return;
    }
    for (String next : neighbours.getOrDefault(path.getLast(), Set.of())) {
      if (!path.contains(next)) {
        List<String> longer = new ArrayList<>(path);
        longer.add(next);
        walk(longer, to, neighbours, every);
      }
    }
  }

  @Test
  void effortOnADenseNetworkIsBounded() {
    Sketch sketch = Sketch.of("n0 requires end");
    clique(sketch, 100);
    Paths found = paths(sketch.explorer(), "n0", "end", 10);
    assertThat(found.paths()).extracting(PathsTests::visited).containsExactly("n0 end");
    assertThat(found.truncated()).isTrue();
  }

  @Test
  void densityAloneIsNoReasonToFindFewer() {
    Sketch sketch = new Sketch();
    clique(sketch, 100);
    Paths found = paths(sketch.explorer(), "n0", "n1", 10);
    assertThat(found.paths()).hasSize(10);
    assertThat(found.truncated()).isFalse();
  }

  private static void clique(Sketch sketch, int size) {
    for (int one = 0; one < size; one++) {
      for (int other = 0; other < one; other++) {
        sketch.link("n" + one, RelationKind.COMPLEMENTS, "n" + other);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"24, 1", "25, 0"})
  void longerChainsThanAnybodyFollowsAreNoPaths(int steps, int found) {
    Sketch sketch = new Sketch();
    for (int step = 0; step < steps; step++) {
      sketch.link("n" + step, RelationKind.REQUIRES, "n" + (step + 1));
    }
    assertThat(paths(sketch.explorer(), "n0", "n" + steps, 10).paths()).hasSize(found);
  }

  private static Paths paths(Explorer explorer, String from, String to, int limit) {
    return explorer.between(new Between("pattern/" + from, "pattern/" + to, List.of(), limit));
  }

  private static String visited(List<Step> path) {
    return String.join(
        " ", path.stream().map(step -> step.node().substring("pattern/".length())).toList());
  }
}
