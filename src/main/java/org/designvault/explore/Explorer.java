package org.designvault.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.designvault.explore.Paths.Step;
import org.designvault.facts.Facts;
import org.designvault.pattern.Kind;

/// The network of one revision, to be walked. Immutable, for many threads; the same wish gives the
/// same answer in the same order.
///
/// Wishes name nodes, types, relations and categories of this revision, or they are refused with an
/// IllegalArgumentException: whoever takes them from outside looks first whether they are known.
public final class Explorer {
  private final Network network;

  private Explorer(Network network) {
    this.network = network;
  }

  public static Explorer over(Facts facts) {
    return new Explorer(NetworkMaker.over(facts));
  }

  /// Ids of all nodes.
  public Set<String> ids() {
    return network.ids();
  }

  public boolean knows(String id) {
    return network.knows(id);
  }

  /// What lies around some nodes, nearest first.
  public Graph around(Around wish) {
    Lens lens =
        Lens.of(
                network,
                wish.relations().isEmpty() ? Terms.relations() : wish.relations(),
                wish.kinds().isEmpty() ? Terms.types() : wish.kinds())
            .within(wish.categories());
    Spread spread = new Spread(network, lens, wish.limit());
    spread.from(wish.centers().stream().map(network::number).toList(), wish.depth());
    List<Integer> links = spread.links(Around.MOST_EDGES + 1);
    boolean cut = spread.isCut() || links.size() > Around.MOST_EDGES;
    return new Graph(
        network.revision(),
        spread.nodes().stream().map(node -> network.node(node, lens.degree(node))).toList(),
        links.stream().limit(Around.MOST_EDGES).map(network::edge).toList(),
        cut);
  }

  /// How two nodes hang together, the shortest ways first.
  public Paths between(Between wish) {
    int from = network.number(wish.from());
    int to = network.number(wish.to());
    Lens lens = Lens.of(network, followed(wish, from, to), Terms.types());
    PathSearch.Result result = PathSearch.between(network, lens, from, to, wish.limit());
    List<List<Step>> paths = result.walks().stream().map(walk -> walk.steps(network)).toList();
    return new Paths(network.revision(), paths, result.spent());
  }

  private List<String> followed(Between wish, int from, int to) {
    if (!wish.relations().isEmpty()) {
      return wish.relations();
    }
    boolean betweenEntries = Terms.isEntry(network.type(from)) && Terms.isEntry(network.type(to));
    return betweenEntries ? Terms.relationsOfEntries() : Terms.relations();
  }

  /// A picture as somebody came to it.
  public Scene view(View wish) {
    return SceneMaker.scene(network, wish);
  }

  /// Where somebody who knows nothing yet may start: what to choose, what to avoid, a quality and a
  /// force, each the one with most links (ties by id).
  public List<Node> landmarks() {
    List<Predicate<String>> sorts =
        List.of(
            type -> Kind.of(type).filter(kind -> !kind.isTrouble()).isPresent(),
            type -> Kind.of(type).filter(Kind::isTrouble).isPresent(),
            Concept.QUALITY.id()::equals,
            Concept.FORCE.id()::equals);
    return sorts.stream().flatMap(sort -> best(sort).stream()).toList();
  }

  private Optional<Node> best(Predicate<String> sort) {
    return network
        .numbers()
        .filter(node -> sort.test(network.type(node)))
        .boxed()
        .max(Comparator.comparingInt(network::degree).thenComparing(Comparator.reverseOrder()))
        .map(node -> network.node(node, network.degree(node)));
  }

  /// Nodes that are no entries and whose name holds what was typed, whatever the case; by type,
  /// then by id. (Entries are found by the search, which knows their aliases and forgives typos.)
  ///
  /// @param most how many at most
  public List<Node> concepts(String typed, int most) {
    String plain = typed.strip().toLowerCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return List.of();
    }
    return network
        .numbers()
        .filter(node -> !Terms.isEntry(network.type(node)))
        .filter(node -> network.thing(node).name().toLowerCase(Locale.ROOT).contains(plain))
        .boxed()
        .sorted(Comparator.comparingInt(node -> network.thing(node).type()))
        .limit(most)
        .map(node -> network.node(node, network.degree(node)))
        .toList();
  }
}
