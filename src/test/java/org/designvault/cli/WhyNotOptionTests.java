package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// `recommend --why-not`, and how sure a recommendation says it is.
class WhyNotOptionTests {
  private static final String[] BRIEF = {
    "recommend", "-q", "availability=3", "-q", "run-cost=3", "--failure-mode", "retry-storm"
  };

  @Test
  void saysWhatIsAheadByWhatAndWhatWouldHelp() {
    JsonNode results = Typed.line(with("--json")).json().at("/results");
    String second = results.at("/1/pattern/id").asString();
    String said = Typed.line(with("--why-not", second)).answer();
    assertThat(said)
        .startsWith(results.at("/1/pattern/name").asString() + " is number 2 of ")
        .contains(results.at("/0/pattern/id").asString() + " is ahead by:", "\n   +")
        .contains("Any of these alone would put it first:", "the weight of ");
    assertThat(said.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    JsonNode json = Typed.line(with("--json", "--why-not", second)).json();
    assertThat(json.at("/beatenBy")).isEqualTo(results.at("/0/pattern/id"));
    assertThat(json.at("/wouldWinIf")).isNotEmpty();
  }

  @Test
  void saysWhichConstraintIsInTheWay() {
    assertThat(Typed.line(with("--constraint", "without a retry", "--why-not", "retry")).answer())
        .startsWith("Retry is ruled out. It is Retry itself.");
  }

  @Test
  void namesAnEntryThatIsUnknownAndTheNearest() {
    assertThat(Typed.line(with("--why-not", "circuit-braker")).refusal(2))
        .singleElement()
        .satisfies(line ->
            assertThat(line)
                .contains("pattern 'circuit-braker'", "did you mean 'circuit-breaker'?"));
  }

  @Test
  void aRecommendationSaysHowSureItIsOfEachWeight() {
    assertThat(Typed.line(BRIEF).answer())
        .contains("The first place stays first:\n   while availability weighs ")
        .containsPattern("(?m)^   (while|whatever) run-cost weighs");
  }

  private static String[] with(String... more) {
    String[] line = java.util.Arrays.copyOf(BRIEF, BRIEF.length + more.length);
    System.arraycopy(more, 0, line, BRIEF.length, more.length);
    return line;
  }
}
