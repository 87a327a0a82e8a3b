package org.designvault.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.designvault.bench.Bench.Plan;
import org.springframework.util.FileSystemUtils;

/// An engine with an empty store, and what a server needs to use it.
///
/// @param store process of the store, where it is shared
/// @param folder of what lies on disk, where anything does
record GrowthSetting(
    String heap, List<String> arguments, Optional<StoreProcess> store, Optional<Path> folder)
    implements AutoCloseable {

  /// Engines whose stores are shared keep a copy in memory, to answer strangers from, so they need
  /// as much as the one in memory; during a swap there are two.
  static GrowthSetting of(String engine, int size, String heap) {
    boolean large = size > 10_000;
    boolean small = size <= 1_000;
    String fit = small ? "1g" : large ? "10g" : "3g";
    String chosen = heap.isBlank() ? fit : heap;
    return switch (engine) {
      case "jena" ->
          new GrowthSetting(
              chosen, List.of("--designvault.engine=jena"), Optional.empty(), Optional.empty());
      case "tdb2" -> onDisk(large && heap.isBlank() ? "6g" : chosen);
      case "sparql" -> shared(chosen, Stores.fuseki(large ? "3g" : "1g"));
      case "neo4j" -> shared(chosen, Stores.neo4j(large ? "4g" : "1g", large ? 2_048 : 256));
      default -> throw new IllegalArgumentException("no engine " + engine);
    };
  }

  private static GrowthSetting onDisk(String heap) {
    Path folder = Plan.FOLDER.resolve("growth-tdb2").toAbsolutePath();
    delete(folder);
    return new GrowthSetting(
        heap,
        List.of("--designvault.engine=tdb2", "--designvault.store=" + folder),
        Optional.empty(),
        Optional.of(folder));
  }

  private static GrowthSetting shared(String heap, StoreProcess store) {
    return new GrowthSetting(
        heap, store.arguments(), Optional.of(store), Optional.of(store.folder()));
  }

  Server server(Path dump) {
    List<String> all = new ArrayList<>(arguments);
    all.add("--designvault.dump=" + dump);
    return Server.start(List.of("-Xmx" + heap), BenchServer.class, all);
  }

  @Override
  public void close() {
    store.ifPresent(StoreProcess::close);
    folder.ifPresent(GrowthSetting::delete);
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException undeletable) {
      throw new UncheckedIOException(undeletable);
    }
  }
}
