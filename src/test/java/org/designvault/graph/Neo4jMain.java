package org.designvault.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;

/// A Neo4j that asks for no password, in a process of its own; says its port on standard output,
/// and ends when its standard input does.
final class Neo4jMain {
  private Neo4jMain() {}

  /// @param arguments the folder of its data, and the mebibytes of its page cache
  public static void main(String[] arguments) throws Exception {
    Neo4j neo4j =
        Neo4jBuilders.newInProcessBuilder(Files.createDirectories(Path.of(arguments[0])))
            .withDisabledServer()
            .withConfig(
                GraphDatabaseSettings.pagecache_memory,
                ByteUnit.mebiBytes(Long.parseLong(arguments[1])))
            .withConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .build();
    System.out.println("port " + neo4j.boltURI().getPort());
    while (System.in.read() >= 0) {
      // Until whoever started it is gone.
    }
    neo4j.close();
    System.exit(0);
  }
}
