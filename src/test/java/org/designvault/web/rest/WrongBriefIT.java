package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// A brief with anything in it that is unknown, out of range or of the wrong type is refused by the
/// name of what is wrong.
@ShippedCatalogue
class WrongBriefIT {
  private final Api api;

  WrongBriefIT(@LocalServerPort int port) {
    this.api = new Api(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.99", "5.01", "0", "-1", "1e999", "-1e999", "1e99999999", "NaN", "Infinity", "-Infinity",
        "\"5\"", "\"NaN\"", "\"\"", "true", "null", "[]", "{}", "0x5", "+5", "05"
      })
  void weightThatIsNoNumberFromOneToFiveIsRefused(String weight) {
    JsonNode error = api.recommend("{\"qualities\": {\"availability\": " + weight + "}}").only(400);
    assertThat(error.at("/field").asString()).startsWith("qualities");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "5", "1.0", "4.999", "5e0"})
  void weightFromOneToFiveIsTaken(String weight) {
    api.recommend("{\"qualities\": {\"availability\": " + weight + "}}").answer();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "101", "-1", "2.5", "\"2\"", "\"\"", "true", "[1]", "1e99", "99999999999"})
  void limitThatIsNoWholeNumberToAHundredIsRefused(String limit) {
    JsonNode error = api.recommend("{\"problem\": \"x\", \"limit\": " + limit + "}").only(400);
    assertThat(error.at("/field").asString()).isEqualTo("limit");
  }

  @ParameterizedTest
  @CsvSource({
    "qualites, qualities",
    "problems, problem",
    "failuremodes, failureModes",
    "constraint, constraints"
  })
  void unknownFieldIsRefusedWithTheNearest(String field, String nearest) {
    JsonNode error = api.recommend("{\"" + field + "\": []}").only(400);
    assertThat(error.at("/field").asString()).isEqualTo(field);
    assertThat(error.at("/expected").asString()).contains("failureModes, constraints, adopted");
    assertThat(error.at("/hint").asString()).isEqualTo("did you mean '" + nearest + "'?");
  }

  static Stream<Arguments> unknownNames() {
    return Stream.of(
        arguments("{\"qualities\": {\"availabilty\": 5}}", "qualities.availabilty", "availability"),
        arguments("{\"context\": {\"platfrom\": [\"vm\"]}}", "context.platfrom", "platform"),
        arguments(
            "{\"context\": {\"platform\": [\"vm\", \"kubernets\"]}}",
            "context.platform[1]",
            "platform/kubernetes"),
        arguments("{\"failureModes\": [\"retry-strom\"]}", "failureModes[0]", "retry-storm"),
        arguments(
            "{\"forces\": [\"fail-fast-vs-keep-tryin\"]}", "forces[0]", "fail-fast-vs-keep-trying"),
        arguments("{\"adopted\": [\"retry\", \"timout\"]}", "adopted[1]", "timeout"),
        arguments(
            "{\"problem\": \"x\", \"categories\": [\"mesaging-systems\"]}",
            "categories[0]",
            "messaging-systems"),
        arguments("{\"problem\": \"x\", \"kinds\": [\"Pattern\"]}", "kinds[0]", "pattern"),
        arguments(
            "{\"constraints\": [{\"context\": \"operations/non\"}]}",
            "constraints[0].context",
            "operations/none"),
        arguments(
            "{\"constraints\": [\"no broker\", {\"notContext\": \"operations/oncall\"}]}",
            "constraints[1].notContext",
            "operations/on-call"),
        arguments(
            "{\"constraints\": [{\"quality\": \"data-consistancy\", \"atLeast\": 0}]}",
            "constraints[0].quality",
            "data-consistency"),
        arguments(
            "{\"constraints\": [{\"mitigates\": \"retry-strom\"}]}",
            "constraints[0].mitigates",
            "retry-storm"),
        arguments(
            "{\"constraints\": [{\"without\": \"mesage-broker\"}]}",
            "constraints[0].without",
            "message-broker"),
        arguments("{\"constraints\": [{\"contxt\": \"a\"}]}", "constraints[0]", "context"),
        arguments(
            "{\"constraints\": [{\"context\": \"operations/none\", \"provn\": true}]}",
            "constraints[0].provn",
            "proven"));
  }

  @ParameterizedTest
  @MethodSource("unknownNames")
  void unknownNameIsRefusedWithTheNearest(String body, String field, String nearest) {
    JsonNode error = api.recommend(body).only(400);
    assertThat(error.at("/field").asString()).isEqualTo(field);
    assertThat(error.at("/hint").asString()).isEqualTo("did you mean '" + nearest + "'?");
  }

  static Stream<Arguments> wrongTypes() {
    return Stream.of(
        arguments("\"problem\": 5", "problem"),
        arguments("\"problem\": true", "problem"),
        arguments("\"problem\": [\"x\"]", "problem"),
        arguments("\"problem\": {}", "problem"),
        arguments("\"qualities\": \"availability\"", "qualities"),
        arguments("\"qualities\": [\"availability\"]", "qualities"),
        arguments("\"context\": [\"platform/vm\"]", "context"),
        arguments("\"context\": {\"platform\": \"vm\"}", "context.platform"),
        arguments("\"context\": {\"platform\": {}}", "context.platform"),
        arguments("\"context\": {\"platform\": [5]}", "context.platform[0]"),
        arguments("\"context\": {\"platform\": [null]}", "context.platform[0]"),
        arguments("\"forces\": \"x\"", "forces"),
        arguments("\"forces\": [[]]", "forces[0]"),
        arguments("\"failureModes\": {}", "failureModes"),
        arguments("\"adopted\": \"retry\"", "adopted"),
        arguments("\"adopted\": [null]", "adopted[0]"),
        arguments("\"adopted\": [1.5]", "adopted[0]"),
        arguments("\"categories\": 1", "categories"),
        arguments("\"kinds\": [false]", "kinds[0]"),
        arguments("\"constraints\": \"no broker\"", "constraints"),
        arguments("\"constraints\": [5]", "constraints[0]"),
        arguments("\"constraints\": [null]", "constraints[0]"),
        arguments("\"constraints\": [[\"no broker\"]]", "constraints[0]"),
        arguments("\"constraints\": [\" \"]", "constraints[0]"),
        arguments("\"constraints\": [{}]", "constraints[0]"),
        arguments("\"constraints\": [{\"proven\": true}]", "constraints[0]"),
        arguments("\"constraints\": [{\"without\": 5}]", "constraints[0].without"),
        arguments("\"constraints\": [{\"without\": {\"a\": [1]}}]", "constraints[0].without"),
        arguments(
            "\"constraints\": [{\"without\": \"retry\", \"mitigates\": \"retry-storm\"}]",
            "constraints[0]"),
        arguments("\"constraints\": [{\"quality\": \"availability\"}]", "constraints[0].atLeast"),
        arguments(
            "\"constraints\": [{\"quality\": \"availability\", \"atLeast\": 0.5}]",
            "constraints[0].atLeast"),
        arguments(
            "\"constraints\": [{\"quality\": \"availability\", \"atLeast\": 3}]",
            "constraints[0].atLeast"),
        arguments(
            "\"constraints\": [{\"quality\": \"availability\", \"atLeast\": 1e999999999}]",
            "constraints[0].atLeast"),
        arguments(
            "\"constraints\": [{\"context\": \"operations/none\", \"proven\": \"yes\"}]",
            "constraints[0].proven"),
        arguments(
            "\"constraints\": [{\"compatibleWithAdopted\": false}]",
            "constraints[0].compatibleWithAdopted"));
  }

  @ParameterizedTest
  @MethodSource("wrongTypes")
  void partOfAWrongTypeIsRefusedByItsName(String part, String field) {
    JsonNode error = api.recommend("{" + part + "}").only(400);
    assertThat(error.at("/field").asString()).isEqualTo(field);
    assertThat(error.at("/expected").asString()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"problem\": \"\"}",
        "{\"problem\": \" \\n\\t\"}",
        "{\"limit\": 5}",
        "{\"kinds\": [\"pattern\"], \"categories\": [\"messaging-systems\"]}",
        "{\"context\": {\"platform\": null}}",
        "{\"context\": {\"platform\": []}}",
        "{\"problem\": null, \"qualities\": null, \"context\": null, \"forces\": null,"
            + " \"failureModes\": null, \"constraints\": null, \"adopted\": null,"
            + " \"categories\": null, \"kinds\": null, \"limit\": null}"
      })
  void briefThatAsksNothingIsRefused(String body) {
    JsonNode error = api.recommend(body).only(400);
    assertThat(error.at("/field").asString()).isEqualTo("problem");
    assertThat(error.at("/expected").asString()).contains("at least one");
  }

  @Test
  void everythingWrongInABriefIsSaidAtOnce() {
    List<JsonNode> errors =
        api.recommend(
                """
                {"qualities": {"availabilty": 3, "run-cost": 9}, "adopted": ["rety"], "limit": 0,
                 "constraints": [7, {"without": "rety"}]}
                """)
            .problem(400);
    assertThat(errors)
        .extracting(error -> error.at("/field").asString())
        .containsExactlyInAnyOrder(
            "qualities.availabilty",
            "qualities.run-cost",
            "adopted[0]",
            "limit",
            "constraints[0]",
            "constraints[1].without");
  }

  @Test
  void problemTextOfTenThousandCharactersIsReadAndNotOneMore() {
    api.recommend("{\"problem\": \"" + "timeout ".repeat(1250) + "\"}").answer();
    JsonNode error = api.recommend("{\"problem\": \"" + "timeout ".repeat(1250) + "!\"}").only(400);
    assertThat(error.at("/field").asString()).isEqualTo("problem");
    assertThat(error.at("/value").asString()).isEqualTo("10001 characters");
  }

  @ParameterizedTest
  @CsvSource({"200, 200", "201, 400", "10000, 400"})
  void constraintsAreTakenToTwoHundred(int size, int status) {
    String list = String.join(",", Collections.nCopies(size, "\"without retry\""));
    Reply reply = api.recommend("{\"constraints\": [" + list + "]}");
    assertThat(reply.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(reply.only(400).at("/field").asString()).isEqualTo("constraints");
    }
  }

  @Test
  void phraseLongerThanFiveHundredCharactersIsRefused() {
    JsonNode error = api.recommend("{\"constraints\": [\"" + "no ".repeat(167) + "\"]}").only(400);
    assertThat(error.at("/field").asString()).isEqualTo("constraints[0]");
  }

  @Test
  void hintsEndWhereSomebodyElsesListBegins() {
    String list = String.join(",", Collections.nCopies(200, "\"rety\""));
    List<JsonNode> errors = api.recommend("{\"adopted\": [" + list + "]}").problem(400);
    assertThat(errors).hasSize(200);
    assertThat(errors.subList(0, 20))
        .allSatisfy(error -> assertThat(error.at("/hint").asString()).contains("'retry'"));
    assertThat(errors.subList(20, 200))
        .allSatisfy(error -> assertThat(error.at("/hint").asString()).isEmpty());
  }
}
