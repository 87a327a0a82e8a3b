package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaCodeTests {
  private final JavaCode java = new JavaCode();

  @Test
  void mayBePublicUnderAnyName() {
    assertThat(java.flaws("public final class Anything { private Anything() {} }")).isEmpty();
  }

  @Test
  void isJudgedAlone() {
    assertThat(java.flaws("final class First {}")).isEmpty();
    assertThat(java.flaws("final class Second { First first; }"))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.hint()).contains("class First"));
  }

  @Test
  void isJudgedOnItsWarningsToo() {
    assertThat(java.flaws("final class Failure extends Exception {}"))
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.hint()).contains("serialVersionUID"));
  }

  @Test
  void namesTheLineOfEachMistake() {
    assertThat(java.flaws("final class Two {\n  int one = \"\";\n  int two = \"\";\n}"))
        .extracting(Flaw::line)
        .containsExactly(2L, 3L);
  }

  @Test
  void isNoReasonToFailHoweverDeepItIsNested() {
    String deep = "(".repeat(50_000) + "1" + ")".repeat(50_000);
    assertThat(java.flaws("final class Deep { int deep = " + deep + "; }")).isNotEmpty();
    assertThat(java.flaws("final class After {}")).isEmpty();
  }

  @Test
  void leavesNoFileBehind() throws IOException {
    List<Path> before = files();
    assertThat(java.flaws("final class Left { record Inner(int a) {} }")).isEmpty();
    assertThat(files()).isEqualTo(before);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("."))) {
      return files.sorted().toList();
    }
  }
}
