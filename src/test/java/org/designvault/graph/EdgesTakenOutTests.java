package org.designvault.graph;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.facts.FactsReader;
import org.designvault.graph.asking.RdfForm;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Quality;
import org.designvault.pattern.RelationKind;
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
import org.junit.jupiter.api.io.TempDir;

/// An edge taken out of the shipped data lowers the score by exactly its points: the graph is
/// dumped without the statements that some reasons rest on, and read again.
class EdgesTakenOutTests {
  private static final int EDGES = 200;
  private static final int EDGES_OF_EACH = 10;
  private static final Pattern STATEMENT =
      Pattern.compile("<([^>]*)> <([^>]*)> (?:<([^>]*)>|\".*) *(?:<[^>]*> *)?\\.");

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final Random chance = new Random(seed);
  private final Facts facts = Shipped.facts();
  @TempDir private Path folder;

  /// A reason of a result, whose edges are taken out.
  private record Taken(Brief brief, Result result, Reason reason) {
    Slug entry() {
      return result.pattern().id();
    }

    /// The same brief where even the worst is among the results.
    Brief onItsShelf(Facts facts) {
      return new Brief(
          brief.problem(),
          brief.qualities(),
          brief.context(),
          brief.forces(),
          brief.failureModes(),
          brief.constraints(),
          brief.adopted(),
          Set.of(facts.entry(entry()).categories().getFirst()),
          brief.kinds(),
          Brief.GREATEST_LIMIT);
    }

    /// Paths of nodes that go, and of pairs that are no longer linked.
    Set<String> nodes() {
      return reason.evidence().stream().filter(it -> it.contains("#")).collect(Collectors.toSet());
    }

    Set<String> values() {
      return reason.evidence().stream().filter(it -> !it.contains("#")).collect(Collectors.toSet());
    }
  }

  @BeforeEach
  void printsItsSeed() {
    System.out.println("EdgesTakenOutTests -Dseed=" + seed);
  }

  @Test
  void theScoreFallsByExactlyThePointsOfTheEdge() throws IOException {
    List<Taken> taken = taken();
    Recommender poorer = Recommender.over(without(taken), Scoring.published());
    Map<ReasonKind, Integer> kinds = new TreeMap<>();
    for (Taken each : taken) {
      Result again =
          poorer.recommend(each.onItsShelf(facts), aWordFromEach()).results().stream()
              .filter(result -> result.pattern().id().equals(each.entry()))
              .findFirst()
              .orElseThrow();
      assertThat(again.score())
          .as("%s without %s", each.entry(), each.reason())
          .isEqualTo(each.result().score() - each.reason().points(), within(1e-9));
      kinds.merge(each.reason().kind(), 1, Integer::sum);
    }
    System.out.println("edges taken out: " + kinds);
    assertThat(kinds.keySet())
        .contains(ReasonKind.QUALITY, ReasonKind.CONTEXT, ReasonKind.MITIGATES, ReasonKind.FORCE);
  }

  /// Reasons of different entries, so that none rests on what is taken out for another; of the
  /// kinds met least so far first.
  private List<Taken> taken() {
    List<Taken> taken = new ArrayList<>();
    Set<String> touched = new HashSet<>();
    Map<ReasonKind, Integer> kinds = new TreeMap<>();
    for (int brief = 0; brief < 20 * EDGES && taken.size() < EDGES; brief++) {
      List<Taken> all = all(brief());
      Collections.shuffle(all, chance);
      all.sort(comparingInt(one -> kinds.getOrDefault(one.reason().kind(), 0)));
      int most = taken.size() + EDGES_OF_EACH;
      for (Taken one : all) {
        Set<String> ends = ends(one);
        if (taken.size() < most && Collections.disjoint(ends, touched)) {
          touched.addAll(ends);
          taken.add(one);
          kinds.merge(one.reason().kind(), 1, Integer::sum);
        }
      }
    }
    return taken;
  }

  private List<Taken> all(Brief brief) {
    List<Taken> all = new ArrayList<>();
    Recommender recommender = Recommender.over(facts, Scoring.published());
    for (Result result : recommender.recommend(brief, aWordFromEach()).results()) {
      Stream.concat(result.reasons().stream(), result.price().stream())
          .filter(reason -> reason.kind() != ReasonKind.TEXT && reason.points() != 0)
          .forEach(reason -> all.add(new Taken(brief, result, reason)));
    }
    return all;
  }

  /// The entry, and those at both ends of a relation: each may be a result of another brief itself.
  private static Set<String> ends(Taken one) {
    Set<String> ends = new HashSet<>(Set.of(one.entry().value()));
    for (String node : one.nodes()) {
      ends.add(node.substring(node.indexOf('/') + 1, node.indexOf('#')));
      String part = node.substring(node.indexOf('#') + 1);
      for (RelationKind kind : RelationKind.values()) {
        if (part.startsWith(kind.id() + "-")) {
          ends.add(part.substring(kind.id().length() + 1));
        }
      }
    }
    return ends;
  }

  private Facts without(List<Taken> taken) throws IOException {
    Map<String, Set<String>> values = new HashMap<>();
    Set<String> nodes = new HashSet<>();
    for (Taken each : taken) {
      nodes.addAll(each.nodes());
      values.computeIfAbsent("pattern/" + each.entry(), _ -> new HashSet<>()).addAll(each.values());
    }
    Path whole = folder.resolve("whole.nq");
    try (OutputStream out = Files.newOutputStream(whole)) {
      Shipped.graph().statements().write(RdfForm.N_QUADS, out);
    }
    List<String> kept =
        Files.readAllLines(whole).stream().filter(line -> !isTaken(line, nodes, values)).toList();
    Path dump = Files.write(folder.resolve("poorer.nq"), kept);
    KnowledgeGraph poorer = Shipped.loader().load("poorer", Shipped.catalogue().context(), dump);
    return new FactsReader(Shipped.queries()).read(poorer);
  }

  private static boolean isTaken(String line, Set<String> nodes, Map<String, Set<String>> values) {
    Matcher statement = STATEMENT.matcher(line);
    if (!statement.lookingAt()) {
      return false;
    }
    String subject = path(statement.group(1));
    String object = statement.group(3) == null ? "" : path(statement.group(3));
    return nodes.contains(subject)
        || nodes.contains(object)
        || values.getOrDefault(subject, Set.of()).contains(object);
  }

  private static String path(String iri) {
    String base = "https://w3id.org/designvault/";
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  private TextEvidence aWordFromEach() {
    return TextEvidence.of(
        facts.entries().keySet().stream()
            .collect(
                Collectors.toMap(
                    slug -> slug,
                    _ -> new TextMatch(Scoring.published().textFloor(), "body", ""))));
  }

  /// Weights attributes only: for a characteristic the next best child steps in for a lost one.
  private Brief brief() {
    Map<Slug, Double> qualities = new TreeMap<>();
    List<Slug> attributes =
        facts.qualities().values().stream()
            .map(Quality::id)
            .filter(id -> facts.attributesOf(id).equals(Set.of(id)))
            .toList();
    some(4, attributes).forEach(quality -> qualities.put(quality, chance.nextDouble(1, 5)));
    Map<Slug, List<ContextId>> context = new TreeMap<>();
    for (Dimension dimension : some(3, facts.dimensions())) {
      List<ContextId> values = dimension.values().stream().map(Dimension.Value::id).toList();
      context.put(dimension.id(), some(2, values));
    }
    List<Slug> troubles =
        facts.entries().values().stream()
            .filter(entry -> entry.kind().isTrouble())
            .map(Entry::id)
            .toList();
    Set<Slug> shelf = Set.copyOf(some(1, facts.categories().keySet()));
    return new Brief(
        "",
        new TreeMap<>(qualities),
        new TreeMap<>(context),
        some(3, facts.forces().keySet()),
        some(3, troubles),
        List.of(),
        some(3, facts.entries().keySet()),
        shelf,
        Set.of(Kind.values()),
        Brief.GREATEST_LIMIT);
  }

  private <T> List<T> some(int most, Iterable<T> all) {
    List<T> shuffled = new ArrayList<>();
    all.forEach(shuffled::add);
    Collections.shuffle(shuffled, chance);
    return shuffled.subList(0, Math.min(shuffled.size(), chance.nextInt(most + 1)));
  }
}
