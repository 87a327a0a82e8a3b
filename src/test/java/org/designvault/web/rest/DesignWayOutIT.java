package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.web.rest.Reply.texts;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.designvault.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Where no set keeps everything, it is said what contradicts what and what to drop; what cannot be
/// asked is refused.
@ShippedCatalogue
class DesignWayOutIT {
  /// More than three entries can meet.
  private static final List<String> CONSTRAINTS =
      List.of(
          "{\"quality\": \"run-cost\", \"atLeast\": 2}",
          "{\"quality\": \"durability\", \"atLeast\": 2}");

  private static final List<String> DEMANDS =
      List.of(
          "{\"mitigates\": \"retry-storm\"}",
          "{\"without\": \"cache-aside\"}",
          "{\"mitigates\": \"n-plus-one-query\"}",
          "{\"mitigates\": \"split-brain\"}");

  private final Api api;
  private final Vault vault;

  DesignWayOutIT(@LocalServerPort int port, @Autowired Vault vault) {
    this.api = new Api(port);
    this.vault = vault;
  }

  @Test
  void positionsCountThroughTheBriefAndThenTheDemands() {
    JsonNode answer = ask(CONSTRAINTS, DEMANDS).answer();
    System.out.println(answer.at("/conflicts") + " " + answer.at("/repairs"));
    assertThat(answer.at("/sets")).isEmpty();
    assertThat(answer.at("/conflicts")).isNotEmpty();
    assertThat(answer.at("/conflicts").toString()).doesNotContain("3");
    assertThat(answer.at("/repairs")).isNotEmpty();
    assertThat(answer.at("/repairs/0").propertyNames()).containsExactly("drop", "unlocks");
  }

  @Test
  void askingWithoutWhatIsToBeDroppedGivesTheSetThatWasUnlocked() {
    for (JsonNode repair : ask(CONSTRAINTS, DEMANDS).answer().at("/repairs")) {
      List<Integer> drop = repair.at("/drop").valueStream().map(JsonNode::asInt).toList();
      JsonNode again = ask(left(CONSTRAINTS, drop, 0), left(DEMANDS, drop, 2)).answer();
      assertThat(
              again.at("/sets/0/members").valueStream().map(it -> it.at("/pattern/id").asString()))
          .containsExactlyElementsOf(texts(repair.at("/unlocks")))
          .isNotEmpty();
      assertThat(again.at("/conflicts")).isEmpty();
      assertThat(again.at("/repairs")).isEmpty();
    }
  }

  @Test
  void asManyDemandsAsThereMayBeAreAnsweredWithTheFirstOfEach() {
    List<String> many =
        vault.facts().entries().values().stream()
            .filter(entry -> entry.kind().isTrouble())
            .limit(200)
            .map(trouble -> "{\"mitigates\": \"%s\"}".formatted(trouble.id()))
            .toList();
    JsonNode answer = ask(List.of(), many).answer();
    assertThat(answer.at("/conflicts")).hasSize(1);
    assertThat(answer.at("/repairs")).hasSize(1);
    assertThat(answer.at("/repairs/0/unlocks").size()).isBetween(1, 3);
  }

  @Test
  void whatIsAdoptedAndNotWantedIsNeitherProposedNorBuiltUpon() {
    String wish =
        """
        {"brief": {"problem": "messages get lost", "qualities": {"durability": 5},
         "constraints": ["without a message broker"], "adopted": ["message-broker"]}}
        """;
    for (JsonNode set : post("/api/designs", wish).answer().at("/sets")) {
      assertThat(set.at("/members").valueStream().map(it -> it.at("/pattern/id").asString()))
          .doesNotContain("message-broker", "dead-letter-queue");
    }
  }

  static Stream<Arguments> wrong() {
    String many = "[" + "{\"without\": \"retry\"},".repeat(9_999) + "\"without retry\"]";
    String ids = "[" + "\"retry\",".repeat(9_999) + "\"retry\"]";
    return Stream.of(
        Arguments.of("designs", "{\"brief\": {\"problem\": \"x\"}, \"size\": 0}", "size"),
        Arguments.of("designs", "{\"brief\": {\"problem\": \"x\"}, \"size\": 400}", "size"),
        Arguments.of(
            "designs", "{\"brief\": {\"constraints\": %s}}".formatted(many), "brief.constraints"),
        Arguments.of(
            "designs",
            "{\"brief\": {\"problem\": \"x\"}, \"demands\": %s}".formatted(many),
            "demands"),
        Arguments.of("designs", "{\"brief\": {\"adopted\": [\"retri\"]}}", "brief.adopted[0]"),
        Arguments.of(
            "recommendations/why-not",
            "{\"pattern\": \"retry\", \"brief\": {\"constraints\": %s}}".formatted(many),
            "brief.constraints"),
        Arguments.of(
            "comparisons",
            "{\"patterns\": [\"retry\", \"saga\"], \"brief\": {\"constraints\": %s}}"
                .formatted(many),
            "brief.constraints"),
        Arguments.of("comparisons", "{\"patterns\": %s}".formatted(ids), "patterns"),
        Arguments.of(
            "reviews",
            "{\"adopted\": [\"retry\"], \"brief\": {\"constraints\": %s}}".formatted(many),
            "brief.constraints"),
        Arguments.of("reviews", "{\"adopted\": %s}".formatted(ids), "adopted"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatCannotBeAskedIsRefusedByName(String call, String body, String field) {
    assertThat(post("/api/" + call, body).only(400).at("/field").asString()).isEqualTo(field);
  }

  private Reply ask(List<String> constraints, List<String> demands) {
    return post(
        "/api/designs",
        "{\"brief\": {\"qualities\": {\"availability\": 5}, \"constraints\": %s}, \"size\": 3, \"demands\": %s}"
            .formatted(constraints, demands));
  }

  private Reply post(String address, String body) {
    return api.post(address, BodyPublishers.ofString(body), "Content-Type", "application/json");
  }

  private static List<String> left(List<String> all, List<Integer> drop, int first) {
    return new ArrayList<>(
        IntStream.range(0, all.size())
            .filter(place -> !drop.contains(first + place))
            .mapToObj(all::get)
            .toList());
  }
}
