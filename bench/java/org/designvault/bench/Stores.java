package org.designvault.bench;

import java.nio.file.Path;
import java.util.List;
import org.designvault.bench.Bench.Plan;

/// The stores that are shared, each in a process of its own and empty. Real ones: Neo4j of its own
/// test harness, and Fuseki on Tomcat; both come with the libraries of the tests, and only those
/// processes see them.
final class Stores {
  private static final Path FOLDER = Plan.FOLDER.resolve("stores");

  /// More than any call takes but for a query that nobody would wait for.
  private static final String PATIENCE = "10m";

  private Stores() {}

  /// @param heap of its virtual machine, such as `2g`
  /// @param cache mebibytes of its page cache
  static StoreProcess neo4j(String heap, int cache) {
    Path folder = FOLDER.resolve("neo4j").toAbsolutePath();
    return StoreProcess.start(
        "org.designvault.graph.Neo4jMain",
        heap,
        folder,
        List.of(folder.toString(), Integer.toString(cache)),
        port ->
            List.of(
                "--designvault.engine=neo4j",
                "--spring.neo4j.uri=bolt://127.0.0.1:" + port,
                "--designvault.neo4j.timeout=" + PATIENCE,
                "--designvault.neo4j.lease=" + PATIENCE));
  }

  /// Fuseki over TDB2.
  ///
  /// @param heap of its virtual machine, such as `2g`
  static StoreProcess fuseki(String heap) {
    Path folder = FOLDER.resolve("fuseki").toAbsolutePath();
    return fuseki(heap, folder, List.of("0", "--tdb2=" + folder));
  }

  /// Fuseki over a dataset in its memory.
  ///
  /// @param heap of its virtual machine, such as `2g`
  static StoreProcess fusekiInMemory(String heap) {
    return fuseki(heap, FOLDER.resolve("fuseki-in-memory").toAbsolutePath(), List.of("0"));
  }

  private static StoreProcess fuseki(String heap, Path folder, List<String> arguments) {
    return StoreProcess.start(
        "org.designvault.graph.FusekiMain", heap, folder, arguments, Stores::remote);
  }

  private static List<String> remote(int port) {
    String store = "http://127.0.0.1:" + port + "/store";
    return List.of(
        "--designvault.engine=sparql",
        "--designvault.remote.query=" + store + "/query",
        "--designvault.remote.update=" + store + "/update",
        "--designvault.remote.data=" + store + "/data",
        "--designvault.remote.timeout=" + PATIENCE);
  }
}
