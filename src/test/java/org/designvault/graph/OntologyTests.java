package org.designvault.graph;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.designvault.Shipped;
import org.designvault.pattern.Evidence;
import org.designvault.pattern.Kind;
import org.designvault.pattern.RelationKind;
import org.designvault.vocabulary.Dv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The ontology keeps its own style, and what is written a second time in Java equals it.
class OntologyTests {
  private static final Pattern TERM = Pattern.compile("\\bdv:([A-Za-z]+)");

  private final Graph ontology = graph(file -> !file.startsWith("ontology/shapes/"));

  @Test
  void everyTermKeepsTheStyle() {
    assertThat(faultsOfStyle()).isEmpty();
  }

  @Test
  void aTermWithoutExampleWouldNot() {
    ontology.remove(NodeFactory.createURI(Dv.AFFECTS), SKOS.example.asNode(), Node.ANY);
    assertThat(faultsOfStyle()).containsExactly("at least one example");
  }

  @Test
  void anInverseWouldNot() {
    ontology.add(
        NodeFactory.createURI(Dv.FITS),
        OWL2.inverseOf.asNode(),
        NodeFactory.createURI(Dv.NAMESPACE + "isFittedBy"));
    assertThat(faultsOfStyle()).containsExactly("no inverses");
  }

  @Test
  void everyTermIsUsedByAQueryAShapeOrTheContext() {
    assertThat(used()).containsAll(terms());
  }

  @Test
  void everyTermThatAQueryOrTheContextUsesIsInTheOntology() {
    Set<String> used = named(queries());
    used.addAll(named(Stream.of(Shipped.catalogue().context())));
    assertThat(terms()).containsAll(used);
  }

  @Test
  void everyConstantIsATermOfTheOntology() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field constant : Dv.class.getFields()) {
      String value = String.valueOf(constant.get(null));
      if (!value.equals(Dv.NAMESPACE) && !value.equals(Dv.BASE)) {
        assertThat(value).startsWith(Dv.NAMESPACE);
        constants.add(value.substring(Dv.NAMESPACE.length()));
      }
    }
    assertThat(terms()).containsAll(constants);
  }

  @Test
  void kindsAreTheSubclassesOfEntry() {
    Set<String> notations = new TreeSet<>();
    ontology
        .find(Node.ANY, RDFS.subClassOf.asNode(), NodeFactory.createURI(Dv.NAMESPACE + "Entry"))
        .forEach(triple -> notations.add(literal(triple.getSubject(), SKOS.notation.asNode())));
    assertThat(notations).isEqualTo(ids(Arrays.stream(Kind.values()).map(Kind::id)));
  }

  @ParameterizedTest
  @EnumSource
  void theClassOfAKindIsItsIdInUpperCamel(Kind kind) {
    StringBuilder name = new StringBuilder();
    for (String word : kind.id().split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    Node type = NodeFactory.createURI(Dv.NAMESPACE + name);
    assertThat(literal(type, SKOS.notation.asNode())).isEqualTo(kind.id());
  }

  @Test
  void kindsOfRelationsAndTheirSymmetryAreThoseOfTheOntology() {
    Map<String, String> stated = new TreeMap<>();
    ontology
        .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(Dv.NAMESPACE + "RelationKind"))
        .forEach(triple ->
            stated.put(
                literal(triple.getSubject(), SKOS.notation.asNode()),
                literal(triple.getSubject(), NodeFactory.createURI(Dv.NAMESPACE + "symmetric"))));
    Map<String, String> known = new TreeMap<>();
    for (RelationKind kind : RelationKind.values()) {
      known.put(kind.id(), String.valueOf(kind.isSymmetric()));
    }
    assertThat(known).isEqualTo(stated);
  }

  @Test
  void evidenceIsWhatTheShapeAllows() {
    String shapes = Shipped.catalogue().ontology().get("ontology/shapes/entry.ttl");
    String listed =
        Arrays.stream(Evidence.values())
            .map(evidence -> "\"" + evidence.id() + "\"")
            .reduce((one, other) -> one + " " + other)
            .orElseThrow();
    assertThat(shapes).containsPattern("sh:path dv:evidence ;[^]]* sh:in \\( " + listed + " \\)");
  }

  private List<String> faultsOfStyle() {
    Graph style = graph(file -> file.equals("ontology/shapes/style.ttl"));
    List<String> faults = new ArrayList<>();
    ShaclValidator.get()
        .validate(Shapes.parse(style), ontology)
        .getEntries()
        .forEach(entry -> faults.add(entry.message()));
    return faults;
  }

  /// Local names of all classes and properties.
  private Set<String> terms() {
    Set<String> terms = new TreeSet<>();
    ontology
        .find()
        .mapWith(Triple::getSubject)
        .filterKeep(node -> node.isURI() && node.getURI().startsWith(Dv.NAMESPACE))
        .forEach(node -> terms.add(node.getURI().substring(Dv.NAMESPACE.length())));
    return terms;
  }

  private static Set<String> used() {
    Set<String> used = named(queries());
    used.addAll(named(Stream.of(Shipped.catalogue().context())));
    Shipped.catalogue()
        .ontology()
        .forEach((file, text) -> {
          if (file.startsWith("ontology/shapes/")) {
            used.addAll(named(Stream.of(text)));
          }
        });
    return used;
  }

  private static Set<String> named(Stream<String> texts) {
    return texts
        .flatMap(text -> TERM.matcher(text).results())
        .map(found -> found.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> queries() {
    Queries queries = Shipped.queries();
    return Stream.of(queries.facts(), queries.explores(), queries.checks())
        .flatMap(shelf -> shelf.stream())
        .map(query -> query.text("sparql"));
  }

  private static Graph graph(Predicate<String> wanted) {
    Graph graph = GraphFactory.createDefaultGraph();
    Shipped.catalogue()
        .ontology()
        .forEach((file, text) -> {
          if (wanted.test(file)) {
            RDFParser.fromString(text, Lang.TURTLE).parse(graph);
          }
        });
    return graph;
  }

  private String literal(Node subject, Node property) {
    return ontology
        .find(subject, property, Node.ANY)
        .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
        .next();
  }

  private static Set<String> ids(Stream<String> ids) {
    return ids.collect(toCollection(TreeSet::new));
  }
}
