package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DesignCommandTests {
  private static final String DEMAND = "{\"mitigates\": \"message-loss\"}";

  @Test
  void saysTheSetsTheirRolesWhatIsNotCoveredAndThePrice() {
    String said =
        Typed.line(
                "design",
                "--quality=durability=5",
                "--quality=run-cost=2",
                "--demand",
                DEMAND,
                "--demand",
                "without a blockchain",
                "--size=4")
            .answer();
    assertThat(said)
        .contains("\nThe set\n", "\nAlternative 1\n", "\nAlternative 2\n")
        .contains("It meets the demand", "   Covered: ", "candidates")
        .contains("`designvault show ID` has the whole entry.");
    assertThat(said.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void saysWhatContradictsWhatAndTheWaysOut() {
    String said =
        Typed.line(
                "design",
                "-q=availability=5",
                "--size=3",
                "--constraint={\"quality\": \"run-cost\", \"atLeast\": 2}",
                "--demand={\"quality\": \"durability\", \"atLeast\": 2}",
                "--demand={\"mitigates\": \"n-plus-one-query\"}",
                "--demand={\"mitigates\": \"split-brain\"}")
            .answer();
    assertThat(said)
        .contains("No set keeps all constraints", "Nothing here meets at once:", "Ways out:")
        .contains("Drop 'quality durability atLeast 2': lets in ");
  }

  @Test
  void takesAWholeBriefFromAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("brief.json");
    Files.writeString(file, "{\"qualities\": {\"durability\": 5}}");
    JsonNode whole = Typed.line("design", "--json", "--brief", file.toString()).json();
    assertThat(whole).isEqualTo(Typed.line("design", "--json", "-q", "durability=5").json());
  }

  @Test
  void saysInJsonWhatTheApiSays() {
    JsonNode answer =
        Typed.line("design", "--json", "-q", "durability=5", "--demand", DEMAND).json();
    assertThat(answer.propertyNames()).contains("sets", "pool", "conflicts", "repairs");
    assertThat(answer.at("/sets/0/members")).isNotEmpty();
  }
}
