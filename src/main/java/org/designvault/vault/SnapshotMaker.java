package org.designvault.vault;

import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.CatalogueReader;
import org.designvault.catalogue.Folders;
import org.designvault.facts.FactsReader;
import org.designvault.graph.GraphLoader;
import org.designvault.graph.Loading;
import org.designvault.graph.Queries;
import org.springframework.stereotype.Component;

/// From files to a snapshot, or to everything that is wrong with them.
@Component
class SnapshotMaker {
  private final Folders folders;
  private final GraphLoader loader;
  private final Queries queries;
  private final FactsReader facts;
  private final CatalogueReader reader = new CatalogueReader();

  SnapshotMaker(VaultSettings settings, GraphLoader loader, Queries queries) {
    this.folders = settings.folders();
    this.loader = loader;
    this.queries = queries;
    this.facts = new FactsReader(queries);
  }

  /// @throws BrokenCatalogue when there is any fault
  Snapshot make() {
    Catalogue catalogue = reader.read(folders);
    return switch (loader.load(catalogue)) {
      case Loading.Whole(var graph) ->
          Snapshot.of(graph, facts.read(graph), Guide.to(graph, queries));
      case Loading.Refused(var faults) -> throw new BrokenCatalogue(faults);
    };
  }
}
