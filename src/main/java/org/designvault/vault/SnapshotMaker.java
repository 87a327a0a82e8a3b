package org.designvault.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.designvault.catalogue.CatalogueReader;
import org.designvault.catalogue.Folders;
import org.designvault.embedding.Embedding;
import org.designvault.facts.Facts;
import org.designvault.facts.FactsReader;
import org.designvault.graph.GraphLoader;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Loading;
import org.designvault.graph.Queries;
import org.designvault.pattern.Digest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// From files to a snapshot, or to everything that is wrong with them.
@Component
class SnapshotMaker {
  private static final int REVISION_DIGITS = 16;

  private final Folders folders;
  private final Optional<Path> dump;
  private final GraphLoader loader;
  private final Queries queries;
  private final FactsReader facts;
  private final Embedding embedding;
  private final CatalogueReader reader = new CatalogueReader();

  /// With no embedding service.
  SnapshotMaker(VaultSettings settings, GraphLoader loader, Queries queries) {
    this(settings, loader, queries, Embedding.OFF);
  }

  @Autowired
  SnapshotMaker(VaultSettings settings, GraphLoader loader, Queries queries, Embedding embedding) {
    this.folders = settings.folders();
    this.dump = settings.dumped();
    this.loader = loader;
    this.queries = queries;
    this.facts = new FactsReader(queries);
    this.embedding = embedding;
  }

  /// @throws BrokenCatalogue when there is any fault
  Snapshot make() {
    KnowledgeGraph graph = graph();
    Facts read = facts.read(graph);
    return Snapshot.of(
        graph, read, Guide.to(graph, queries), embedding.of(read.entries().values()));
  }

  private KnowledgeGraph graph() {
    CatalogueReader.Glance glance = reader.glance(folders);
    return dump.map(file -> loader.load(revision(file), glance.context(), file))
        .or(() -> loader.held(glance.revision(), glance.context()))
        .orElseGet(this::judged);
  }

  private static String revision(Path dump) {
    try (InputStream bytes = Files.newInputStream(dump)) {
      return new Digest().with(bytes).hex(REVISION_DIGITS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private KnowledgeGraph judged() {
    return switch (loader.load(reader.read(folders))) {
      case Loading.Whole(var graph) -> graph;
      case Loading.Refused(var faults) -> throw new BrokenCatalogue(faults);
    };
  }
}
