package org.designvault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What README.md tells a stranger to type works as it stands there.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadmeIT {
  private static final Path README = Path.of("README.md");

  @LocalServerPort private int port;

  /// All commands but the two that build and test everything: this test runs inside one of them.
  static Stream<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    boolean shell = false;
    String open = "";
    for (String line : Files.readAllLines(README)) {
      if (line.startsWith("```")) {
        shell = line.equals("```sh");
      } else if (shell) {
        open += line;
        if (line.endsWith("\\")) {
          open = open.substring(0, open.length() - 1);
        } else {
          commands.add(open);
          open = "";
        }
      }
    }
    return commands.stream().filter(it -> !it.matches("bin/(run|check)\\b.*"));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commandWorks(String command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("readme", ".out");
    Process process =
        new ProcessBuilder(
                "bash", "-ec", command.replace(":8080", ":" + port).replace("curl -s", "curl -sf"))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    Files.delete(output);
    assertThat(process.exitValue()).as("%s said: %s", command, said).isZero();
    assertThat(said).isNotBlank();
  }

  @Test
  void filesThatItNamesExist() throws IOException {
    String text = Files.readString(README);
    List<String> links = new ArrayList<>();
    var link = java.util.regex.Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(text);
    while (link.find()) {
      links.add(link.group(1));
    }
    assertThat(links).isNotEmpty().allSatisfy(path -> assertThat(Path.of(path)).exists());
  }
}
