package org.designvault.graph.jena;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.designvault.graph.DumpReader;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.rdf.Names;
import org.designvault.graph.rdf.RdfContent;
import org.designvault.graph.sparql.Sparql;
import org.springframework.stereotype.Component;

/// Graphs in memory, of what was written elsewhere.
@Component
final class JenaDumpReader implements DumpReader {
  private final Sparql sparql;

  JenaDumpReader(Sparql sparql) {
    this.sparql = sparql;
  }

  @Override
  public KnowledgeGraph read(String revision, String context, Path dump) {
    return read(revision, context, (StreamRDF into) -> Dumps.read(dump, into));
  }

  @Override
  public KnowledgeGraph read(String revision, String context, InputStream quads) {
    return read(
        revision, context, (StreamRDF into) -> Dumps.read(quads, "revision " + revision, into));
  }

  JenaGraph open(String revision, String context, Graph graph) {
    Names names = Names.in(graph);
    return new JenaGraph(
        revision, graph, names, sparql.open(new RdfContent(revision, graph, names, context)));
  }

  private JenaGraph read(String revision, String context, Consumer<StreamRDF> statements) {
    Graph graph = GraphFactory.createDefaultGraph();
    statements.accept(StreamRDFLib.graph(graph));
    return open(revision, context, graph);
  }
}
