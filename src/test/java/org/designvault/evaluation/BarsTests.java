package org.designvault.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page says of each bar where it is measured, and that is so.
class BarsTests {
  private static final Pattern PLACE = Pattern.compile("`(\\w+)#(\\w+)`");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (Q\\d) \\|.*$");

  private final String page = Published.read(Published.FILE).text();

  @Test
  void everyBarHasItsRow() {
    assertThat(ROW.matcher(page).results().map(row -> row.group(1)).distinct())
        .containsExactly("Q1", "Q2", "Q3", "Q4", "Q5");
    assertThat(ROW.matcher(page).results())
        .allSatisfy(row -> assertThat(row.group()).containsPattern(PLACE));
  }

  @Test
  void everyPlaceThatItNamesIsThere() {
    List<MatchResult> places = PLACE.matcher(page).results().toList();
    assertThat(places).hasSizeGreaterThan(10);
    assertThat(places)
        .allSatisfy(place ->
            assertThat(methods(place.group(1))).as(place.group()).contains(place.group(2)));
  }

  private static List<String> methods(String name) throws IOException, ClassNotFoundException {
    Path file =
        Stream.concat(below("src/test/java").stream(), below("bench/java").stream())
            .filter(each -> each.endsWith(name + ".java"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no class " + name));
    String type =
        file.toString().replaceFirst(".*?java/", "").replace(".java", "").replace('/', '.');
    ClassLoader tests = BarsTests.class.getClassLoader();
    return Arrays.stream(Class.forName(type, false, tests).getDeclaredMethods())
        .map(Method::getName)
        .toList();
  }

  private static List<Path> below(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.toList();
    }
  }
}
