package org.designvault.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.designvault.DesignVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that has nothing whole to serve ends, and says what to mend.
class BrokenStartIT {

  @Test
  void endsWithTwoAndTheListOfFaults(@TempDir Path root) throws Exception {
    CopiedHome home = CopiedHome.in(root.resolve("home"));
    home.replace(CopiedHome.RETRY, "name: Retry", "nam: Retry");
    home.replace(
        "data/patterns/resilience-fault-tolerance/timeout.md", "name: Timeout", "name: [Timeout");
    Path said = root.resolve("said.txt");
    Process program = start(home, said);
    assertThat(program.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    assertThat(program.exitValue()).as(text).isEqualTo(2);
    assertThat(text)
        .contains(CopiedHome.RETRY + ":")
        .contains("did you mean 'name'?")
        .contains("data/patterns/resilience-fault-tolerance/timeout.md:")
        .doesNotContain("\tat ")
        .doesNotContain("BeanCreationException");
  }

  private static Process start(CopiedHome home, Path said) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            DesignVault.class.getName(),
            "--server.port=0",
            "--designvault.home=" + home.root());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }
}
