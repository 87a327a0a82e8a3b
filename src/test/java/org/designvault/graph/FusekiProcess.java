package org.designvault.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Fuseki in a process of its own, empty at each start.
final class FusekiProcess implements AutoCloseable {
  private final Process process;
  private final int port;

  private FusekiProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  static FusekiProcess start() throws IOException {
    return start("0");
  }

  /// @param pair `user:password` that it asks for
  static FusekiProcess asking(String pair) throws IOException {
    return start("0", "--asking=" + pair);
  }

  private static FusekiProcess start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path")));
    command.add(FusekiMain.class.getName());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("port ")) {
        Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
        return new FusekiProcess(process, Integer.parseInt(line.substring("port ".length())));
      }
    }
    throw new IOException("Fuseki did not start; it ended with " + process.exitValue());
  }

  int port() {
    return port;
  }

  Map<String, Object> settings() {
    return settings(port);
  }

  static Map<String, Object> settings(int port) {
    String store = "http://127.0.0.1:" + port + "/store";
    return Map.of(
        "designvault.engine", "sparql",
        "designvault.remote.query", store + "/query",
        "designvault.remote.update", store + "/update",
        "designvault.remote.data", store + "/data");
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
