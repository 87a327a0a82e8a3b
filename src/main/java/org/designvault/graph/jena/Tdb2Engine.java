package org.designvault.graph.jena;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.designvault.graph.GraphEngine;
import org.designvault.graph.JudgedBy;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Queries;
import org.designvault.graph.rdf.Names;
import org.designvault.graph.rdf.RdfContent;
import org.designvault.graph.sparql.Sparql;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// The graph lies on disk, one database for each revision: for catalogues that are larger than
/// memory, and for starts without judging again. A revision is there when its mark is, which is
/// written last.
@Component
@ConditionalOnProperty(name = "designvault.engine", havingValue = "tdb2")
final class Tdb2Engine implements GraphEngine {
  private static final String MARK = "whole";

  /// How the databases are called: nothing else that lies in the folder is touched.
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{16}-(dump|unpacked|[0-9a-f]{8})");

  private final Path store;
  private final String judge;
  private final Sparql sparql;
  private final Set<Path> opened = ConcurrentHashMap.newKeySet();

  /// @param store folder of the databases
  Tdb2Engine(@Value("${designvault.store:}") String store, Queries queries, Sparql sparql) {
    if (store.isBlank()) {
      throw new IllegalArgumentException(
          "designvault.engine=tdb2 needs designvault.store, the folder its databases lie in");
    }
    this.store = Path.of(store);
    this.sparql = sparql;
    this.judge = JudgedBy.these(queries).map(JudgedBy::name).orElse("unpacked");
  }

  @Override
  public String name() {
    return "tdb2";
  }

  @Override
  public KnowledgeGraph publish(KnowledgeGraph whole) {
    return whole instanceof JenaGraph graph
        ? write(
            graph.revision() + "-" + judge,
            graph.revision(),
            graph.statements().context(),
            into ->
                graph
                    .graph()
                    .getTransactionHandler()
                    .executeAlways(() -> StreamRDFOps.graphToStream(graph.graph(), into)))
        : whole;
  }

  @Override
  public KnowledgeGraph publish(String revision, String context, Path dump) {
    return write(revision + "-dump", revision, context, into -> Dumps.read(dump, into));
  }

  @Override
  public Optional<KnowledgeGraph> held(String revision, String context) {
    Path place = store.resolve(revision + "-" + judge);
    return isWhole(place) ? Optional.of(open(revision, context, place)) : Optional.empty();
  }

  private static boolean isWhole(Path place) {
    return Files.exists(place.resolve(MARK));
  }

  private JenaGraph open(String revision, String context, Path place) {
    opened.add(place);
    sweep();
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(place.toString());
    Names names = Txn.calculateRead(data, () -> Names.in(data.getDefaultGraph()));
    Graph graph = data.getDefaultGraph();
    return new JenaGraph(
        revision, graph, names, sparql.open(new RdfContent(revision, graph, names, context)));
  }

  private JenaGraph write(
      String name, String revision, String context, Consumer<StreamRDF> statements) {
    Path place = store.resolve(name);
    try {
      if (!isWhole(place)) {
        FileSystemUtils.deleteRecursively(place);
        Files.createDirectories(place);
        load(DatabaseMgr.connectDatasetGraph(place.toString()), statements);
        Files.createFile(place.resolve(MARK));
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return open(revision, context, place);
  }

  private static void load(DatasetGraph data, Consumer<StreamRDF> statements) {
    DataLoader loader = LoaderFactory.phasedLoader(data, MonitorOutputs.nullOutput());
    loader.startBulk();
    try {
      statements.accept(loader.stream());
      loader.finishBulk();
    } catch (RuntimeException failed) {
      loader.finishException(failed);
      throw failed;
    }
  }

  /// Databases of other revisions, but for those that this process may still read: they go after
  /// its next start.
  private void sweep() {
    try (Stream<Path> places = Files.list(store)) {
      for (Path place : places.filter(Files::isDirectory).toList()) {
        if (OURS.matcher(place.getFileName().toString()).matches() && !opened.contains(place)) {
          FileSystemUtils.deleteRecursively(place);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
