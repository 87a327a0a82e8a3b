package org.designvault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The image as `docker load` reads it, and, where this machine lets a test have a root folder of
/// its own, the program started in it.
@EnabledOnOs(OS.LINUX)
class ImageIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private static Path archive;
  @TempDir private static Path root;

  @BeforeAll
  static void buildAndUnpack() throws Exception {
    run("bin/image", "--scratch");
    run("tar", "-xf", "target/designvault-image.tar", "-C", archive.toString());
    for (Path layer : layers()) {
      run("tar", "--warning=no-unknown-keyword", "-xzf", layer.toString(), "-C", root.toString());
    }
  }

  @Test
  void isNamedAndHasItsConfiguration() {
    assertThat(manifest().at("/RepoTags/0").asString()).isEqualTo("designvault:latest");
    assertThat(configuration().at("/os").asString()).isEqualTo("linux");
    assertThat(layers()).isNotEmpty().allSatisfy(layer -> assertThat(layer).isRegularFile());
  }

  @Test
  void layersAreWhatTheirDigestsSay() throws Exception {
    List<String> whole = new ArrayList<>();
    for (Path layer : layers()) {
      assertThat(layer.getFileName()).hasToString(sha256(Files.newInputStream(layer)) + ".tar.gz");
      whole.add("sha256:" + sha256(new GZIPInputStream(Files.newInputStream(layer))));
    }
    assertThat(configuration().at("/rootfs/diff_ids").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(whole);
  }

  @Test
  void isNotRunAsRootAndCanBeReached() {
    JsonNode run = configuration().at("/config");
    assertThat(run.at("/User").asString()).matches("[1-9]\\d*:[1-9]\\d*");
    assertThat(run.at("/Env").valueStream().map(JsonNode::asString))
        .contains("SERVER_ADDRESS=0.0.0.0");
    assertThat(run.at("/ExposedPorts").propertyNames()).containsExactly("8080/tcp");
    assertThat(run.at("/Volumes").propertyNames()).containsExactly("/catalogue");
    assertThat(run.at("/Labels").propertyNames()).contains("org.opencontainers.image.licenses");
  }

  @Test
  void whatItStartsIsInItsLayers() {
    assertThat(root.resolve(entrypoint().getFirst().substring(1))).isExecutable();
    assertThat(root.resolve("app/jib-classpath-file")).isRegularFile();
    assertThat(root.resolve("opt/designvault/queries/explore")).isDirectoryContaining("glob:**.rq");
  }

  @Test
  void answersOverHttp() throws Exception {
    List<String> container = List.of("unshare", "--mount", "--pid", "--fork", "--kill-child");
    assumeTrue(succeeds(container, "true"), "this machine gives a test no root folder of its own");
    int port = freePort();
    Files.createDirectories(root.resolve("proc"));
    Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
    String start =
        "mount -t proc proc '%1$s/proc' && exec env -i %2$s SERVER_ADDRESS=127.0.0.1 SERVER_PORT=%3$d \"$(command -v chroot)\" --userspec=%4$s '%1$s' %5$s"
            .formatted(
                root,
                String.join(" ", texts(configuration().at("/config/Env"))),
                port,
                configuration().at("/config/User").asString(),
                String.join(" ", entrypoint()));
    Path said = archive.resolve("said.txt");
    Process program =
        new ProcessBuilder(Stream.concat(container.stream(), Stream.of("sh", "-c", start)).toList())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(entry(program, port)).as(() -> read(said)).contains("\"id\":\"retry\"");
    } finally {
      program.descendants().forEach(ProcessHandle::destroyForcibly);
      program.destroyForcibly().waitFor();
    }
  }

  private static String entry(Process program, int port) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/patterns/retry"))
            .build();
    Instant end = Instant.now().plus(PATIENCE);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (program.isAlive() && Instant.now().isBefore(end)) {
        try {
          return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException _) {
          Thread.sleep(200);
        }
      }
    }
    return "no answer";
  }

  private static List<String> entrypoint() {
    return texts(configuration().at("/config/Entrypoint"));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode manifest() {
    return JsonMapper.shared().readTree(archive.resolve("manifest.json").toFile()).get(0);
  }

  private static JsonNode configuration() {
    return JsonMapper.shared()
        .readTree(archive.resolve(manifest().at("/Config").asString()).toFile());
  }

  private static List<Path> layers() {
    return texts(manifest().at("/Layers")).stream().map(archive::resolve).toList();
  }

  private static String sha256(InputStream bytes) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (bytes) {
      byte[] block = new byte[64 * 1024];
      for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
        digest.update(block, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean succeeds(List<String> command, String last) throws Exception {
    try {
      Process process =
          new ProcessBuilder(Stream.concat(command.stream(), Stream.of(last)).toList()).start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static void run(String... command) throws Exception {
    Path said = Files.createTempFile("image", ".out");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(PATIENCE.toMinutes() * 2, TimeUnit.MINUTES))
        .as("%s ends", command[0])
        .isTrue();
    assertThat(process.exitValue()).as(() -> command[0] + " said: " + read(said)).isZero();
    Files.delete(said);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
