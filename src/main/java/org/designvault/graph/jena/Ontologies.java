package org.designvault.graph.jena;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.OwnCatalogue;
import org.designvault.graph.rdf.Names;
import org.designvault.graph.rdf.Nesting;
import org.designvault.pattern.Fault;

/// The Turtle files of a catalogue, and of those that lie on it, as RDF.
///
/// @param names the address of everything that the catalogues name
/// @param data what is no shape
/// @param shapes by the prefix of the catalogue they came with
/// @param written the file that says most about a node
record Ontologies(
    Names names, Graph data, SortedMap<String, Graph> shapes, Map<Node, String> written) {
  private static final String SHAPES = "ontology/shapes/";

  /// The parser follows brackets by recursion.
  private static final int DEEPEST = 100;

  /// @param faults gets what is no Turtle, and what two catalogues call by one name
  static Ontologies of(Catalogue catalogue, List<Fault> faults) {
    SortedMap<String, Graph> files = new TreeMap<>();
    catalogue.ontology().forEach((file, text) -> files.put(file, turtle(file, text, faults)));
    Names names = names(catalogue, files, faults);
    Ontologies ontologies =
        new Ontologies(names, GraphFactory.createDefaultGraph(), new TreeMap<>(), new HashMap<>());
    files.forEach((file, graph) -> ontologies.add(prefix(catalogue, file), file, graph));
    return ontologies;
  }

  private static Graph turtle(String file, String text, List<Fault> faults) {
    Graph read = GraphFactory.createDefaultGraph();
    int depth = Nesting.depth(text);
    if (depth > DEEPEST) {
      String expected = "at most " + DEEPEST + " brackets in each other";
      faults.add(new Fault(file, 0, "", depth + " brackets in each other", expected, ""));
      return read;
    }
    try {
      RDFParser.fromString(text, Lang.TURTLE)
          .base(Names.usual().base())
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(read);
    } catch (RiotException broken) {
      faults.add(
          new Fault(file, line(broken), "", "", "Turtle", String.valueOf(broken.getMessage())));
    }
    return read;
  }

  /// Jena's messages begin `[line: 3, col: 7 ]`.
  private static int line(RiotException broken) {
    String message = String.valueOf(broken.getMessage());
    int start = message.indexOf("[line: ");
    int end = message.indexOf(',', start);
    return start < 0 || end < 0
        ? 0
        : Integer.parseInt(message.substring(start + "[line: ".length(), end).strip());
  }

  /// Who types a thing first gives it its address.
  private static Names names(
      Catalogue catalogue, SortedMap<String, Graph> files, List<Fault> faults) {
    Map<String, String> homes = new HashMap<>();
    for (OwnCatalogue own : catalogue.own()) {
      own.things().forEach(thing -> homes.put(thing, own.base()));
    }
    Set<String> addresses =
        catalogue.own().stream().map(OwnCatalogue::base).collect(Collectors.toSet());
    Names bases = Names.of(Map.of(), addresses);
    Map<String, String> typed = typed(catalogue, "", bases, files);
    for (OwnCatalogue own : catalogue.own()) {
      typed(catalogue, own.prefix(), bases, files)
          .forEach((thing, file) -> {
            String first = typed.putIfAbsent(thing, file);
            if (first == null) {
              homes.put(thing, own.base());
            } else {
              faults.add(
                  new Fault(
                      file, 0, thing, "", "a name of its own", "it is also that of " + first));
            }
          });
    }
    return Names.of(homes, addresses);
  }

  /// The things that the files of one catalogue give a type, and where.
  private static Map<String, String> typed(
      Catalogue catalogue, String prefix, Names bases, SortedMap<String, Graph> files) {
    Map<String, String> typed = new TreeMap<>();
    files.forEach((file, graph) -> {
      if (prefix(catalogue, file).equals(prefix) && !isShapes(prefix, file)) {
        graph
            .find(Node.ANY, RDF.type.asNode(), Node.ANY)
            .mapWith(Triple::getSubject)
            .filterKeep(Node::isURI)
            .forEach(node -> typed.put(bases.cell(node), file));
      }
    });
    return typed;
  }

  private void add(String prefix, String file, Graph read) {
    if (isShapes(prefix, file)) {
      Graph target = shapes.computeIfAbsent(prefix, _ -> GraphFactory.createDefaultGraph());
      read.find().forEach(triple -> target.add(names.home(triple)));
      return;
    }
    read.find()
        .mapWith(names::home)
        .forEach(triple -> {
          data.add(triple);
          written.putIfAbsent(triple.getSubject(), file);
        });
  }

  private static boolean isShapes(String prefix, String file) {
    return file.startsWith(prefix + SHAPES);
  }

  private static String prefix(Catalogue catalogue, String file) {
    return catalogue.own().stream()
        .map(OwnCatalogue::prefix)
        .filter(file::startsWith)
        .findFirst()
        .orElse("");
  }
}
