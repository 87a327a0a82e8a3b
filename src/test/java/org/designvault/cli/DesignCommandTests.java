package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
  void saysInJsonWhatTheApiSays() {
    JsonNode answer =
        Typed.line("design", "--json", "-q", "durability=5", "--demand", DEMAND).json();
    assertThat(answer.propertyNames()).contains("sets", "pool", "conflicts", "repairs");
    assertThat(answer.at("/sets/0/members")).isNotEmpty();
  }
}
