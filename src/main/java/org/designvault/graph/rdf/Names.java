package org.designvault.graph.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.designvault.pattern.Slug;
import org.designvault.vocabulary.Dv;

/// IRIs to the paths that rows, pages and other engines use, and back. A path names one thing,
/// whichever base address it lives below.
///
/// @param homes base address by path, for things that do not live below the usual one
/// @param bases all base addresses, none before one that begins with it; each ends with `/`
public record Names(Map<String, String> homes, List<String> bases) implements Addresses {
  public static final String PATTERN = "pattern/";

  public Names {
    homes = Map.copyOf(homes);
    bases = List.copyOf(bases);
  }

  /// Everything below the usual base.
  public static Names usual() {
    return of(Map.of(), List.of());
  }

  /// @param more base addresses that files may write, besides the usual one
  public static Names of(Map<String, String> homes, Collection<String> more) {
    List<String> bases =
        Stream.concat(more.stream(), Stream.of(Dv.BASE))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    return new Names(homes, bases);
  }

  /// As the graph itself says: it names the addresses of a company's own catalogues.
  public static Names in(Graph graph) {
    Map<String, String> homes = new HashMap<>();
    Set<String> more =
        graph
            .find(Node.ANY, VOID.uriSpace.asNode(), Node.ANY)
            .mapWith(space -> space.getObject().getLiteralLexicalForm())
            .toSet();
    Names bases = of(homes, more);
    if (!more.isEmpty()) {
      graph
          .find(Node.ANY, RDF.type.asNode(), Node.ANY)
          .mapWith(Triple::getSubject)
          .filterKeep(Node::isURI)
          .forEach(subject -> {
            String path = bases.cell(subject);
            homes.put(
                path, subject.getURI().substring(0, subject.getURI().length() - path.length()));
          });
    }
    return of(homes, more);
  }

  @Override
  public Node node(String path) {
    int part = path.indexOf('#');
    String thing = part < 0 ? path : path.substring(0, part);
    return NodeFactory.createURI(homes.getOrDefault(thing, Dv.BASE) + path);
  }

  public Node entry(Slug slug) {
    return node(PATTERN + slug);
  }

  /// Address against which files are resolved; what is read is then led `home`.
  @Override
  public String base() {
    return Dv.BASE;
  }

  /// Address against which the front matter of entries is resolved.
  public String patterns() {
    return base() + PATTERN;
  }

  @Override
  public String cell(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
    return bases.stream()
        .filter(base -> iri.startsWith(base) && iri.length() > base.length())
        .findFirst()
        .map(base -> iri.substring(base.length()))
        .orElse(iri);
  }

  /// The same statement, each thing in it at its own address: a file may name what lives elsewhere.
  public Triple home(Triple triple) {
    return bases.size() == 1
        ? triple
        : Triple.create(home(triple.getSubject()), triple.getPredicate(), home(triple.getObject()));
  }

  public Node home(Node node) {
    return node.isURI() && bases.stream().anyMatch(node.getURI()::startsWith)
        ? node(cell(node))
        : node;
  }
}
