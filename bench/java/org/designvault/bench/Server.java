package org.designvault.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A server in a process of its own, started as `bin/run` starts one.
final class Server implements AutoCloseable {
  private static final Duration LONGEST_START = Duration.ofMinutes(15);
  private static final int LONGEST_EVIDENCE = 200;
  private static final Duration STEP = Duration.ofMillis(10);

  private final Process process;
  private final Path log;
  private final int port;
  private final Duration start;

  private Server(Process process, Path log, int port, Duration start) {
    this.process = process;
    this.log = log;
    this.port = port;
    this.start = start;
  }

  /// Waits until it is ready.
  ///
  /// @param options of the virtual machine
  /// @param main class to run
  /// @param arguments of the application
  static Server start(List<String> options, Class<?> main, List<String> arguments) {
    int port = freePort();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xlog:aot*=off", "-Xlog:cds=off"));
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    command.addAll(List.of("--server.port=" + port, "--designvault.watch=false"));
    try {
      Path log = Files.createDirectories(Path.of("target", "bench")).resolve("server-" + port);
      long begin = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Client client = new Client(URI.create("http://127.0.0.1:" + port));
      while (!client.isReady()) {
        Duration waited = Duration.ofNanos(System.nanoTime() - begin);
        if (!process.isAlive() || waited.compareTo(LONGEST_START) > 0) {
          process.destroyForcibly();
          throw new IllegalStateException(
              "The server did not start after %d s; %s"
                  .formatted(waited.toSeconds(), lastError(log)));
        }
        Thread.sleep(STEP);
      }
      return new Server(process, log, port, Duration.ofNanos(System.nanoTime() - begin));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /// From the start of the process to the first answer that it is ready.
  Duration startTook() {
    return start;
  }

  Process process() {
    return process;
  }

  Client client() {
    return new Client(URI.create("http://127.0.0.1:" + port));
  }

  /// The last line of its log that tells of an error; where the log is when there is none.
  String lastError() {
    return lastError(log);
  }

  private static String lastError(Path log) {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains("Error") || line.contains("Exception"))
          .filter(line -> !line.startsWith("\tat "))
          .reduce((_, last) -> last)
          .map(line -> line.substring(0, Math.min(line.length(), LONGEST_EVIDENCE)))
          .orElse("see " + log);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
