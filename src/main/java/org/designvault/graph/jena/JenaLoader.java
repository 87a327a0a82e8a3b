package org.designvault.graph.jena;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.designvault.catalogue.Catalogue;
import org.designvault.graph.GraphEngine;
import org.designvault.graph.GraphLoader;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Loading;
import org.designvault.graph.Queries;
import org.designvault.graph.rdf.RdfContent;
import org.designvault.graph.sparql.Sparql;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.vocabulary.Dv;
import org.springframework.stereotype.Component;

/// Builds the RDF of a catalogue beside whatever is being served, and judges it before it is.
@Component
final class JenaLoader implements GraphLoader {
  private final GraphEngine engine;
  private final Queries queries;
  private final Sparql sparql;

  JenaLoader(GraphEngine engine, Queries queries, Sparql sparql) {
    this.engine = engine;
    this.queries = queries;
    this.sparql = sparql;
  }

  @Override
  public Loading load(Catalogue catalogue) {
    List<Fault> faults = new ArrayList<>(catalogue.faults());
    CatalogueRdf rdf = CatalogueRdf.of(catalogue, faults);
    judge(catalogue, rdf, faults);
    return faults.isEmpty()
        ? new Loading.Whole(engine.publish(graph(catalogue, rdf)))
        : new Loading.Refused(faults);
  }

  @Override
  public List<Fault> judge(Catalogue catalogue) {
    List<Fault> faults = new ArrayList<>(catalogue.faults());
    judge(catalogue, CatalogueRdf.of(catalogue, faults), faults);
    return List.copyOf(new TreeSet<>(faults));
  }

  @Override
  public Optional<KnowledgeGraph> held(String revision, String context) {
    return engine.held(revision, context);
  }

  @Override
  public KnowledgeGraph load(String revision, String context, Path dump) {
    return engine.publish(revision, context, dump);
  }

  private void judge(Catalogue catalogue, CatalogueRdf rdf, List<Fault> faults) {
    addKnown(catalogue, rdf);
    Closures.addTo(rdf.data());
    faults.addAll(Meaning.faults(rdf));
    faults.addAll(Checks.faults(graph(catalogue, rdf), queries.checks(), rdf.places()));
  }

  private JenaGraph graph(Catalogue catalogue, CatalogueRdf rdf) {
    RdfContent content =
        new RdfContent(catalogue.revision(), rdf.data(), rdf.names(), catalogue.context());
    return new JenaGraph(content.revision(), rdf.data(), rdf.names(), sparql.open(content));
  }

  /// Entries that were not read in full, or could not be, exist all the same: a relation to one is
  /// no fault.
  private void addKnown(Catalogue catalogue, CatalogueRdf rdf) {
    for (Slug slug : catalogue.known().keySet()) {
      Node entry = rdf.names().entry(slug);
      Kind kind = catalogue.known().getOrDefault(slug, Kind.PATTERN);
      if (!rdf.data().contains(entry, RDF.type.asNode(), Node.ANY)) {
        rdf.data().add(entry, RDF.type.asNode(), NodeFactory.createURI(className(kind)));
      }
    }
  }

  /// `failure-mode` is the class `FailureMode`.
  private static String className(Kind kind) {
    StringBuilder name = new StringBuilder(Dv.NAMESPACE);
    for (String word : kind.id().split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
