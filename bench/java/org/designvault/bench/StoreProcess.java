package org.designvault.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.springframework.util.FileSystemUtils;

/// A store in a process of its own. It ends when its standard input does, so also when this process
/// is killed.
///
/// @param folder of its data
/// @param arguments with which a `BenchServer` takes it for its store
record StoreProcess(Process process, Path folder, List<String> arguments) implements AutoCloseable {
  /// Class path of the processes: `bin/bench` writes it.
  private static final Path LIBRARIES = Bench.Plan.FOLDER.resolve("stores.cp");

  private static final String PORT = "port ";

  /// Waits until it says its port.
  ///
  /// @param main name of its main class
  /// @param folder emptied before
  /// @param given arguments of the main class
  /// @param arguments by port
  static StoreProcess start(
      String main,
      String heap,
      Path folder,
      List<String> given,
      IntFunction<List<String>> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "--sun-misc-unsafe-memory-access=allow"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp"));
    try {
      FileSystemUtils.deleteRecursively(folder);
      Files.createDirectories(folder);
      command.add(Files.readString(LIBRARIES).strip());
      command.add(main);
      command.addAll(given);
      Path log = Bench.Plan.FOLDER.resolve(folder.getFileName() + ".log");
      Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
      return new StoreProcess(process, folder, arguments.apply(port(process, log)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int port(Process process, Path log) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(PORT)) {
        Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
        return Integer.parseInt(line.substring(PORT.length()));
      }
    }
    throw new IllegalStateException("The store did not start; see " + log);
  }

  /// Its data goes with it.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
