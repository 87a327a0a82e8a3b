package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RecommendCommandTests {
  private static final String PROBLEM = "every page hangs when the weather people do not answer";

  @TempDir Path folder;

  @Test
  void saysWhatFitsWhyAndAtWhatPrice() {
    String said =
        Typed.line(
                "recommend",
                PROBLEM,
                "-q",
                "availability=5",
                "--constraint",
                "without a retry",
                "--limit=3")
            .answer();
    assertThat(said)
        .startsWith("Read 'without a retry' as without retry.")
        .contains("\n1. ", "\n3. ", "  score ", ", fit ", "   +0.")
        .contains("`designvault show ID` has the whole entry.");
    assertThat(said.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void saysWhichConstraintsContradictEachOtherAndTheWaysOut() {
    String said =
        Typed.line(
                "recommend",
                "-q",
                "availability=5",
                "--constraint",
                "{\"mitigates\": \"retry-storm\"}",
                "--constraint",
                "without a message broker",
                "--constraint",
                "{\"quality\": \"data-consistency\", \"atLeast\": 2}",
                "--limit=2")
            .answer();
    assertThat(said)
        .contains(
            "Nothing here meets at once:",
            "   'mitigates retry-storm' and 'quality data-consistency atLeast 2'")
        .containsSubsequence(
            "Ways out:",
            "   Drop 'quality data-consistency atLeast 2': lets in ",
            "   Drop 'mitigates retry-storm': lets in ")
        .doesNotContain("Drop 'without a message broker'");
    assertThat(said.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void takesTheProblemFromWordsOrFromStandardInput() {
    JsonNode typed = Typed.line("recommend", "--json", "every", "page", "hangs").json();
    assertThat(Typed.withInput("every page hangs\n", "recommend", "--json", "-").json())
        .isEqualTo(typed);
    assertThat(Typed.withInput("every page hangs\n", "recommend", "--json").json())
        .isEqualTo(typed);
  }

  @Test
  void takesAWholeBriefFromAFileOrFromStandardInput() throws IOException {
    String brief =
        """
        {"problem": "every page hangs", "qualities": {"availability": 5},
         "context": {"platform": ["kubernetes"]}, "constraints": [{"without": "retry"}], "limit": 2}
        """;
    Path file = Files.writeString(folder.resolve("brief.json"), brief);
    JsonNode typed =
        Typed.line(
                "recommend",
                "--json",
                "every page hangs",
                "-q",
                "availability=5",
                "-c",
                "platform/kubernetes",
                "--constraint",
                "{\"without\": \"retry\"}",
                "--limit",
                "2")
            .json();
    assertThat(typed.at("/results")).hasSize(2);
    assertThat(Typed.line("recommend", "--json", "--brief", file.toString()).json())
        .isEqualTo(typed);
    assertThat(Typed.withInput(brief, "recommend", "--json", "--brief=-").json()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -q availabilty               | qualities.availabilty 'availabilty' · a quality · did you mean 'availability'?
          -q availability=9            | qualities.availability '9.0' · a weight from 1 to 5
          -c platform/kubernets        | context.platform[0] 'platform/kubernets' · a context value as dimension/value · did you mean 'platform/kubernetes'?
          --adopted retri              | adopted[0] 'retri' · an entry of the catalogue · did you mean 'retry'?
          --limit 500                  | limit '500' · 1 to 100
          """)
  void namesWhatIsUnknownAndTheNearest(String options, String expected) {
    String[] line = ("recommend x " + options).split(" ", -1);
    assertThat(Typed.line(line).refusal(2))
        .singleElement()
        .satisfies(said ->
            assertThat(said)
                .startsWith("designvault: ")
                .contains(expected.split(" · ", -1)[0])
                .contains(hint(expected)));
  }

  private static String hint(String expected) {
    return expected.substring(expected.lastIndexOf('·') + 2);
  }

  @Test
  void namesTheFieldOfABriefThatIsWrong() {
    assertThat(Typed.withInput("{\"problme\": \"x\"}", "recommend", "--brief=-").refusal(2))
        .containsExactly(
            "designvault: problme 'problme' · one of problem, qualities, context, forces, failureModes,"
                + " constraints, adopted, categories, kinds, limit · did you mean 'problem'?");
    assertThat(Typed.withInput("{\"limit\":", "recommend", "--brief=-").refusal(2))
        .singleElement()
        .satisfies(line -> assertThat(line).contains("line 1", "well-formed JSON"));
    assertThat(Typed.withInput("null", "recommend", "--brief=-").refusal(2)).hasSize(1);
    assertThat(Typed.line("recommend", "x", "--constraint", "{oops").refusal(2)).hasSize(1);
  }

  @Test
  void refusesABriefBesideItsParts() {
    assertThat(Typed.withInput("{}", "recommend", "x", "--brief=-").refusal(2).getFirst())
        .isEqualTo("designvault: --brief '-' · nothing beside it · leave the parts out");
  }

  @Test
  void refusesANothing() {
    assertThat(Typed.line("recommend").refusal(2).getFirst())
        .contains("a problem, or at least one");
  }

  @Test
  void refusesInputWithoutEnd() {
    assertThat(Typed.withInput("x".repeat(1_100_000), "recommend", "-").refusal(2).getFirst())
        .contains("more than 1048576 bytes");
  }

  @Test
  void tellsAPersonThatItReadsAndAProgramNothing() {
    StringWriter err = new StringWriter();
    Terminal quiet = Typed.terminal("", new StringWriter(), err);
    Terminal watched = new Terminal(quiet.in(), quiet.bytes(), quiet.out(), quiet.err(), true);
    DesignVaultCommand.commands(watched).execute("recommend", "--json", "x");
    assertThat(err.toString()).isEmpty();
    DesignVaultCommand.commands(watched).execute("recommend", "x");
    assertThat(err.toString()).isEqualTo("Reading the catalogue ..." + System.lineSeparator());
  }
}
