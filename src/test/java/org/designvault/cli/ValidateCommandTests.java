package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTests {
  private static final Path RETRY = Path.of("data/patterns/resilience-fault-tolerance/retry.md");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void endsWithZeroWhenThereIsNoFault() {
    assertThat(run("validate", RETRY.toString())).isZero();
    assertThat(out.toString().lines().toList().getLast())
        .matches("1 file, no fault\\. \\(\\d+\\.\\d s\\)");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void endsWithOneAndALineForEachFault() throws IOException {
    Path broken = broken();
    assertThat(run("validate", broken.toString())).isEqualTo(1);
    List<String> lines = out.toString().lines().toList();
    assertThat(lines.getFirst())
        .startsWith(broken + ":")
        .contains("relations[2].to 'idempotence'")
        .endsWith("did you mean 'idempotency'?");
    assertThat(lines.getLast()).startsWith("1 file, 1 fault. (");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void answersInJson() throws IOException {
    assertThat(run("validate", "--json", broken().toString())).isEqualTo(1);
    JsonNode verdict = new JsonMapper().readTree(out.toString());
    assertThat(verdict.propertyNames()).containsExactly("files", "faults", "elsewhere", "notices");
    assertThat(verdict.at("/files").asInt()).isEqualTo(1);
    assertThat(verdict.at("/elsewhere").asInt()).isZero();
    assertThat(verdict.at("/faults").size()).isEqualTo(1);
    assertThat(verdict.at("/faults/0").propertyNames())
        .containsExactly("file", "line", "key", "value", "expected", "hint");
    assertThat(verdict.at("/faults/0/value").asString()).isEqualTo("idempotence");
  }

  @Test
  void looksForTheCatalogueWhereItIsTold() {
    Path home = Path.of("").toAbsolutePath();
    assertThat(run("validate", "--home", home.toString(), RETRY.toString())).isZero();
    assertThat(run("validate", "--home", folder.toString(), RETRY.toString())).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "validate", "validate --jsn x.md", "valdate x.md", "validate --home"})
  void endsWithTwoAndTheUsageWhenMisused(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ", -1);
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).isNotBlank();
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere.md", "pom.xml", "bin"})
  void endsWithThreeAndOneLineWhenItCannotBeDone(String place) {
    assertThat(run("validate", place)).isEqualTo(3);
    assertThat(err.toString().lines().toList())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("designvault: " + place + ": no "));
    assertThat(out.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "validate --help", "validate --version"})
  void explainsItself(String line) {
    assertThat(run(line.split(" ", -1))).isZero();
    assertThat(out.toString()).contains("designvault");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void makesNoSnapshotAndWatchesNoFolder() {
    try (House house = House.at(".", List.of())) {
      assertThat(house.validator()).isNotNull();
      assertThat(house.rooms().getBeanDefinitionNames()).contains("frontDesk", "folderWatch");
      assertThat(house.rooms().getBeanFactory().containsSingleton("validator")).isTrue();
      assertThat(house.rooms().getBeanFactory().containsSingleton("frontDesk")).isFalse();
      assertThat(house.rooms().getBeanFactory().containsSingleton("folderWatch")).isFalse();
    }
  }

  private Path broken() throws IOException {
    String text = Files.readString(RETRY).replace("to: idempotency", "to: idempotence");
    return Files.writeString(folder.resolve("retry.md"), text);
  }

  private int run(String... arguments) {
    return DesignVaultCommand.commands(Typed.terminal("", out, err)).execute(arguments);
  }
}
