package org.designvault.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.designvault.graph.SharedStore;
import org.designvault.graph.StoreAway;
import org.designvault.pattern.Digest;
import org.designvault.pattern.Fault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// From files to a snapshot, or to everything that is wrong with them; where a store is shared,
/// from what is current in it.
///
/// Files go into a shared store when it has never known their revision. One that it knows and has
/// replaced does not come back by a restart, so instances of an older release cannot undo what a
/// newer one has published.
@Component
class SnapshotMaker {
  private static final int REVISION_DIGITS = 16;

  private final Folders folders;
  private final Optional<Path> dump;
  private final GraphLoader loader;
  private final Optional<SharedStore> store;
  private final boolean loads;
  private final Queries queries;
  private final FactsReader facts;
  private final Embedding embedding;
  private final CatalogueReader reader = new CatalogueReader();

  /// With no embedding service.
  SnapshotMaker(
      VaultSettings settings, GraphLoader loader, Optional<SharedStore> store, Queries queries) {
    this(settings, loader, store, queries, Embedding.OFF);
  }

  @Autowired
  SnapshotMaker(
      VaultSettings settings,
      GraphLoader loader,
      Optional<SharedStore> store,
      Queries queries,
      Embedding embedding) {
    this.folders = settings.folders();
    this.dump = settings.dumped();
    this.loader = loader;
    this.store = store;
    this.loads = settings.load();
    this.queries = queries;
    this.facts = new FactsReader(queries);
    this.embedding = embedding;
  }

  Optional<SharedStore> store() {
    return store;
  }

  /// @param served what stands now, and stays when it is what is to be served
  /// @throws BrokenCatalogue when there is any fault, and nothing whole in a store to serve instead
  /// @throws StoreAway when a shared store does not answer, or holds nothing and may not be filled
  Made make(Optional<Snapshot> served) {
    return store
        .map(shared -> shared(shared, served))
        .orElseGet(() -> new Made(snapshot(own()), List.of()));
  }

  /// The files, or the dump, become what is current, whatever the store knows.
  ///
  /// @return the revision
  /// @throws BrokenCatalogue when there is any fault
  String publish() {
    return loaded().revision();
  }

  private KnowledgeGraph loaded() {
    return dump.map(this::dumped).orElseGet(this::judged);
  }

  private Made shared(SharedStore store, Optional<Snapshot> served) {
    List<Fault> faults = List.of();
    if (loads && !store.knows(wanted())) {
      try {
        return new Made(snapshot(loaded()), List.of());
      } catch (BrokenCatalogue broken) {
        faults = broken.faults();
      }
    }
    Optional<String> current = store.current();
    Optional<Snapshot> kept =
        served.filter(snapshot -> current.equals(Optional.of(snapshot.graph().revision())));
    Optional<Snapshot> whole = kept.or(() -> current.flatMap(store::open).map(this::snapshot));
    if (whole.isEmpty() && !faults.isEmpty()) {
      throw new BrokenCatalogue(faults);
    }
    return new Made(whole.orElseThrow(() -> empty(store)), faults);
  }

  private static StoreAway empty(SharedStore store) {
    return new StoreAway(
        store.address(),
        "holds no catalogue",
        "let one instance start with designvault.load=true, or run `designvault publish`");
  }

  private Snapshot snapshot(KnowledgeGraph graph) {
    Facts read = facts.read(graph);
    return Snapshot.of(
        graph, read, Guide.to(graph, queries), embedding.of(read.entries().values()));
  }

  private KnowledgeGraph own() {
    CatalogueReader.Glance glance = reader.glance(folders);
    return dump.map(this::dumped)
        .or(() -> loader.held(glance.revision(), glance.context()))
        .orElseGet(this::judged);
  }

  private String wanted() {
    return dump.map(SnapshotMaker::revision).orElseGet(() -> reader.glance(folders).revision());
  }

  private KnowledgeGraph dumped(Path file) {
    return loader.load(revision(file), reader.glance(folders).context(), file);
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
