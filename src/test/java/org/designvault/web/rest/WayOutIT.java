package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.web.rest.Reply.texts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// A brief whose constraints contradict each other gets the contradictions and the ways out.
@ShippedCatalogue
class WayOutIT {
  private static final List<String> CONSTRAINTS =
      List.of(
          "{\"mitigates\": \"retry-storm\"}",
          "\"without a message broker\"",
          "{\"quality\": \"data-consistency\", \"atLeast\": 2}");

  private final Api api;

  WayOutIT(@LocalServerPort int port) {
    this.api = new Api(port);
  }

  @Test
  void conflictsArePositionsAndARepairSaysWhatToDropAndWhatThatUnlocks() {
    JsonNode answer = ask(CONSTRAINTS).answer();
    assertThat(answer.at("/results")).isEmpty();
    assertThat(answer.at("/conflicts").toString()).isEqualTo("[[0,2]]");
    assertThat(answer.at("/repairs")).hasSize(2);
    for (JsonNode repair : answer.at("/repairs")) {
      assertThat(repair.propertyNames()).containsExactly("drop", "unlocks");
      assertThat(repair.at("/unlocks").size()).isBetween(1, 4);
    }
    assertThat(answer.at("/repairs/0/drop").toString()).isEqualTo("[2]");
    assertThat(answer.at("/repairs/1/drop").toString()).isEqualTo("[0]");
  }

  @Test
  void askingWithoutWhatIsToBeDroppedGivesWhatWasUnlocked() {
    for (JsonNode repair : ask(CONSTRAINTS).answer().at("/repairs")) {
      List<String> kept = new ArrayList<>(CONSTRAINTS);
      kept.remove(repair.at("/drop/0").asInt());
      JsonNode again = ask(kept).answer();
      assertThat(again.at("/results").valueStream().map(it -> it.at("/pattern/id").asString()))
          .containsExactlyElementsOf(texts(repair.at("/unlocks")));
      assertThat(again.at("/conflicts")).isEmpty();
      assertThat(again.at("/repairs")).isEmpty();
    }
  }

  @Test
  void asManyConstraintsAsABriefMayHaveAreAnsweredWithTheFirstConflictAndTheFirstRepair() {
    List<String> many = new ArrayList<>(Collections.nCopies(198, CONSTRAINTS.get(1)));
    many.add(CONSTRAINTS.get(2));
    many.add(CONSTRAINTS.get(0));
    JsonNode answer = ask(many).answer();
    assertThat(answer.at("/conflicts").toString()).isEqualTo("[[198,199]]");
    assertThat(answer.at("/repairs")).hasSize(1);
    assertThat(answer.at("/repairs/0/drop").toString()).isEqualTo("[199]");
  }

  @Test
  void tenThousandConstraintsAreRefused() {
    List<String> many = IntStream.range(0, 10_000).mapToObj(_ -> CONSTRAINTS.get(2)).toList();
    assertThat(ask(many).only(400).at("/field").asString()).isEqualTo("constraints");
  }

  private Reply ask(List<String> constraints) {
    return api.recommend(
        "{\"qualities\": {\"availability\": 5}, \"limit\": 4, \"constraints\": [%s]}"
            .formatted(String.join(", ", constraints)));
  }
}
