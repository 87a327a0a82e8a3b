package org.designvault;

import java.nio.file.Path;
import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.CatalogueReader;
import org.designvault.catalogue.Folders;
import org.designvault.facts.Facts;
import org.designvault.facts.FactsReader;
import org.designvault.graph.GraphLoader;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Loading;
import org.designvault.graph.Queries;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// The catalogue, ontology and queries that lie in the project, each loaded at most once by all
/// tests of one JVM. All of it is immutable.
public final class Shipped {
  private static final Path ROOT = Path.of(".");

  private Shipped() {}

  /// The project's root; tests run in it.
  public static Path root() {
    return ROOT;
  }

  public static Folders folders() {
    return Folders.below(ROOT);
  }

  public static Queries queries() {
    return OfQueries.QUERIES;
  }

  /// The loader as the house wires it, on the shipped queries.
  public static GraphLoader loader() {
    return OfLoader.LOADER;
  }

  public static Catalogue catalogue() {
    return OfCatalogue.CATALOGUE;
  }

  /// @throws IllegalStateException with every fault, when the shipped catalogue has any
  public static KnowledgeGraph graph() {
    return OfGraph.GRAPH;
  }

  public static Facts facts() {
    return OfFacts.FACTS;
  }

  private static final class OfQueries {
    private static final Queries QUERIES = Queries.in(ROOT.resolve("queries"));
  }

  private static final class OfLoader {
    private static final GraphLoader LOADER = wired(queries());
  }

  private static final class OfCatalogue {
    private static final Catalogue CATALOGUE = new CatalogueReader().read(folders());
  }

  private static final class OfGraph {
    private static final KnowledgeGraph GRAPH = whole(loader().load(catalogue()));
  }

  private static final class OfFacts {
    private static final Facts FACTS = new FactsReader(queries()).read(graph());
  }

  /// Engines and their loaders are seen by nobody, so Spring finds them here as it does in earnest.
  private static GraphLoader wired(Queries queries) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(Queries.class, () -> queries);
    context.scan("org.designvault.graph");
    context.refresh();
    return context.getBean(GraphLoader.class);
  }

  private static KnowledgeGraph whole(Loading loading) {
    return switch (loading) {
      case Loading.Whole(var graph) -> graph;
      case Loading.Refused(var faults) -> throw new IllegalStateException(faults.toString());
    };
  }
}
