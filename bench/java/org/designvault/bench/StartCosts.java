package org.designvault.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.designvault.DesignVault;
import org.designvault.bench.Bench.Plan;
import org.springframework.util.FileSystemUtils;

/// P4: how long until it is ready, against an empty web application on the same libraries.
record StartCosts(Plan plan) {
  private static final Path STORE = Plan.FOLDER.resolve("store").toAbsolutePath();

  List<Figure> figures() throws IOException {
    List<Figure> figures = new ArrayList<>();
    FileSystemUtils.deleteRecursively(STORE);
    double changed = seconds(List.of(), DesignVault.class);
    figures.add(
        Figure.told("P4", "ready with changed files", Figure.number(changed) + " s, all judged"));
    Ratio plain =
        Ratio.of(
            plan.starts(),
            () -> seconds(List.of(), DesignVault.class),
            () -> seconds(List.of(), EmptyServer.class),
            plan.seed());
    figures.add(Figure.atMost("P4", "ready with unchanged files", plain, 2, "F4"));
    figures.add(Figure.told("F4", "empty web application", Figure.number(plain.floor()) + " s"));
    List<String> cache = cache();
    Ratio cached =
        Ratio.of(
            plan.starts(),
            () -> seconds(cache, DesignVault.class),
            () -> seconds(List.of(), DesignVault.class),
            plan.seed());
    figures.add(Figure.atMost("P4", "with an AOT cache over without", cached, 0.65, "×"));
    return figures;
  }

  private static double seconds(List<String> options, Class<?> main) {
    try (Server server = Server.start(options, main, List.of("--designvault.store=" + STORE))) {
      return server.startTook().toMillis() / 1000.0;
    }
  }

  /// Made as `bin/run` makes one.
  private static List<String> cache() throws IOException {
    Path file = Plan.FOLDER.resolve("server.aot").toAbsolutePath();
    Files.deleteIfExists(file);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:AOTCacheOutput=" + file,
            "-XX:+UseSerialGC",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "-Dspring.context.exit=onRefresh",
            DesignVault.class.getName(),
            "--designvault.store=" + STORE,
            "--server.port=0");
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(Plan.FOLDER.resolve("aot.log").toFile())
          .start()
          .waitFor();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return List.of("-XX:AOTCache=" + file);
  }
}
