package org.designvault.graph.sparql;

import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.designvault.graph.Statements;
import org.designvault.graph.rdf.Addresses;
import org.designvault.graph.rdf.RdfContent;
import org.designvault.graph.sparql.watch.SparqlSettings;

/// Small graphs, opened to questions under limits that a test chooses.
final class Opened {
  static final String BASE = "http://example.org/";

  private Opened() {}

  static Statements turtle(SparqlSettings limits, String turtle) {
    return graph(limits, read(turtle));
  }

  static Graph read(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString("@prefix : <" + BASE + "> .\n" + turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  static Statements graph(SparqlSettings limits, Graph graph) {
    return new Sparql(limits).open(new RdfContent("0", graph, new Paths(), "{}"));
  }

  static SparqlSettings usual() {
    return within(Duration.ofSeconds(30));
  }

  static SparqlSettings within(Duration time) {
    return new SparqlSettings(
        time, Duration.ofSeconds(30), 2, 16, 50_000, 10_000, 10_000_000, 50_000_000, 10_000_000);
  }

  private static final class Paths implements Addresses {
    @Override
    public String base() {
      return BASE;
    }

    @Override
    public Node node(String path) {
      return NodeFactory.createURI(BASE + path);
    }

    @Override
    public String cell(Node node) {
      if (node.isLiteral()) {
        return node.getLiteralLexicalForm();
      }
      String iri = node.toString();
      return iri.startsWith(BASE) ? iri.substring(BASE.length()) : iri;
    }
  }
}
