package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came back.
public record Reply(int status, HttpHeaders headers, String body) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// Words that belong into a log and in no answer.
  private static final String[] INNARDS = {
    "\tat ",
    "Exception",
    "org.designvault",
    "java.lang",
    "java.util",
    "jackson",
    "JsonRead",
    "JsonToken",
    "springframework",
    "omcat"
  };

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public JsonNode json() {
    return JSON.readTree(body);
  }

  /// The body of an answer that went well.
  public JsonNode answer() {
    assertThat(status).as(body).isEqualTo(200);
    assertThat(header("Content-Type")).isEqualTo("application/json");
    return json();
  }

  /// The errors of an RFC 9457 problem document of this status that tells nothing of our insides.
  public List<JsonNode> problem(int expected) {
    assertThat(status).as(body).isEqualTo(expected);
    assertThat(header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(body).doesNotContain(INNARDS);
    JsonNode problem = json();
    assertThat(problem.at("/status").asInt()).isEqualTo(expected);
    assertThat(problem.at("/title").asString()).isNotBlank();
    assertThat(problem.at("/detail").asString()).isNotBlank();
    assertThat(problem.at("/errors").isArray()).as(body).isTrue();
    List<JsonNode> errors = problem.at("/errors").valueStream().toList();
    assertThat(errors)
        .allSatisfy(error ->
            assertThat(error.propertyNames())
                .containsExactly("field", "value", "expected", "hint"));
    return errors;
  }

  /// The one error of a problem document.
  public JsonNode only(int expected) {
    List<JsonNode> errors = problem(expected);
    assertThat(errors).as(body).hasSize(1);
    return errors.getFirst();
  }

  public static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  public static List<String> ids(JsonNode list) {
    return list.valueStream().map(item -> item.at("/id").asString()).toList();
  }
}
