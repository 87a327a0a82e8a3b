package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReviewCommandsTests {

  @Test
  void aReviewIsToldPartByPart() {
    String said = Typed.line("review", "retry", "cache-aside", "event-sourcing").answer();
    assertThat(said)
        .startsWith("Reviewed: Cache-Aside, Event Sourcing, Retry")
        .contains("Missing requirements (3)", "Retry requires Idempotency: ", "Conflicts: none.")
        .contains("Open failure modes and anti-patterns (", "What would help most (5)");
    assertThat(said.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void entriesStandSideBySide() {
    String said = Typed.line("compare", "cache-aside", "cqrs").answer();
    assertThat(said)
        .startsWith("Compared: Cache-Aside, CQRS")
        .contains("\nBetween them\n", "alternative to CQRS: ", "\nPrice\n", "  CQRS: ");
    assertThat(said.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void aBriefIsReadFromStandardInput() {
    String brief = "{\"qualities\": {\"availability\": 5}, \"constraints\": [\"without a retry\"]}";
    assertThat(
            Typed.withInput(brief, "compare", "retry", "timeout", "--json", "--brief=-")
                .json()
                .at("/scores/0/breaks")
                .toString())
        .isEqualTo("[0]");
    assertThat(Typed.withInput(brief, "compare", "retry", "timeout", "--brief=-").answer())
        .contains("Under the brief", "ruled out: ");
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(Typed.line("review", "retri").refusal(2).getFirst())
        .contains("did you mean 'retry'?");
    assertThat(Typed.line("compare", "retry").refusal(2).getFirst()).contains("two to four");
    assertThat(Typed.withInput("[", "review", "retry", "--brief=-").refusal(2)).hasSize(1);
  }
}
