package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.web.rest.Reply.texts;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.designvault.explore.Terms;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// The description of the API says what the API does.
@ShippedCatalogue
class OpenApiIT {
  private static final String CONTRADICTION =
      """
      {"qualities": {"availability": 5}, "constraints": [{"mitigates": "retry-storm"},
       {"quality": "data-consistency", "atLeast": 2}]}
      """;

  private final Api api;
  private final JsonNode document;

  OpenApiIT(@LocalServerPort int port) {
    this.api = new Api(port);
    this.document = api.get("/v3/api-docs").answer();
  }

  @Test
  void listsTheCallsAndNoMore() {
    assertThat(document.at("/openapi").asString()).startsWith("3.1");
    assertThat(document.at("/paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/api/patterns",
            "/api/patterns/{id}",
            "/api/suggest",
            "/api/vocabulary",
            "/api/graph",
            "/api/paths",
            "/api/recommendations",
            "/api/recommendations/why-not",
            "/api/designs",
            "/api/comparisons",
            "/api/reviews",
            "/api/cypher");
    assertThat(document.at("/paths/~1api~1recommendations").propertyNames())
        .containsExactly("post");
  }

  @Test
  void everyAnswerHasASchemaInJson() {
    for (JsonNode path : document.at("/paths")) {
      for (JsonNode call : path) {
        assertThat(call.at("/summary").asString()).isNotBlank();
        JsonNode content = call.at("/responses/200/content");
        assertThat(content.propertyNames()).containsExactly("application/json");
        assertThat(schema(content.at("/application~1json/schema")).at("/properties")).isNotEmpty();
      }
    }
  }

  @Test
  void problemDocumentsAreDescribed() {
    assertThat(responses("/api/patterns", "get")).contains("200", "400");
    assertThat(responses("/api/patterns/{id}", "get")).contains("200", "404");
    assertThat(responses("/api/recommendations", "post")).contains("200", "400", "413", "415");
    JsonNode problem =
        document
            .at("/paths/~1api~1recommendations/post/responses/400/content")
            .path("application/problem+json")
            .at("/schema");
    JsonNode error = schema(problem).at("/properties/errors/items/properties");
    assertThat(error.propertyNames())
        .containsExactlyInAnyOrder("field", "value", "expected", "hint");
    JsonNode real = api.recommend("{}").json();
    assertThat(schema(problem).at("/properties").propertyNames()).containsAll(real.propertyNames());
  }

  @Test
  void constraintIsAPhraseOrOneOfSixObjects() {
    JsonNode items = component("BriefForm").at("/properties/constraints/items");
    List<JsonNode> forms = schema(items).at("/oneOf").valueStream().toList();
    assertThat(forms.getFirst().at("/type").asString()).isEqualTo("string");
    Set<String> keys = new HashSet<>();
    for (JsonNode form : forms.subList(1, forms.size())) {
      assertThat(form.at("/type").asString()).isEqualTo("object");
      keys.addAll(texts(form.at("/required")));
    }
    assertThat(keys)
        .containsExactlyInAnyOrder(
            "context",
            "notContext",
            "quality",
            "atLeast",
            "mitigates",
            "without",
            "compatibleWithAdopted");
  }

  @Test
  void idsAreTextsAndWeightsAreBounded() {
    assertThat(component("Slug").at("/type").asString()).isEqualTo("string");
    assertThat(component("ContextId").at("/type").asString()).isEqualTo("string");
    JsonNode weight = component("BriefForm").at("/properties/qualities/additionalProperties");
    assertThat(weight.at("/minimum").asInt()).isEqualTo(1);
    assertThat(weight.at("/maximum").asInt()).isEqualTo(5);
  }

  @Test
  void realAnswersHoldNothingThatIsNotDescribed() {
    isDescribed(api.recommend(RecommendationCallsIT.FULL).answer(), component("Answer"), "answer");
    isDescribed(api.recommend(CONTRADICTION).answer(), component("Answer"), "answer");
    isDescribed(
        api.whyNot(RecommendationCallsIT.FULL, "timeout").answer(),
        component("WhyNotAnswer"),
        "why not");
    isDescribed(api.get("/api/patterns/retry").answer(), component("WholeEntry"), "entry");
    isDescribed(api.get("/api/patterns?q=retry").answer(), component("Found"), "found");
    isDescribed(api.get("/api/vocabulary").answer(), component("Terms"), "terms");
    isDescribed(api.get("/api/graph?center=pattern/retry").answer(), component("Graph"), "graph");
    String ends = "from=pattern/retry&to=quality/availability";
    isDescribed(api.get("/api/paths?" + ends).answer(), component("Paths"), "paths");
    isDescribed(
        post("/api/reviews", "{\"adopted\": [\"retry\", \"cache-aside\"]}"),
        component("ReviewAnswer"),
        "review");
    isDescribed(
        post(
            "/api/comparisons",
            "{\"patterns\": [\"retry\", \"saga\"], \"brief\": {\"adopted\": [\"timeout\"]}}"),
        component("ComparisonAnswer"),
        "comparison");
    isDescribed(api.get("/api/suggest?q=ret").answer(), component("Suggestions"), "suggestions");
  }

  @Test
  void termsOfTheNetworkAreListed() {
    JsonNode relations = parameter("/api/graph", "relations").at("/schema/items/enum");
    assertThat(texts(relations)).isEqualTo(Terms.relations());
    assertThat(texts(component("Edge").at("/properties/relation/enum")))
        .isEqualTo(Terms.relations());
    assertThat(texts(component("Node").at("/properties/type/enum"))).isEqualTo(Terms.types());
    assertThat(parameter("/api/graph", "limit").at("/schema/maximum").asInt()).isEqualTo(2000);
    assertThat(parameter("/api/graph", "depth").at("/schema/default").asInt()).isEqualTo(1);
    assertThat(parameter("/api/paths", "limit").at("/schema/maximum").asInt()).isEqualTo(10);
    assertThat(parameter("/api/paths", "from").at("/required").asBoolean()).isTrue();
  }

  private JsonNode post(String address, String body) {
    return api.post(address, BodyPublishers.ofString(body), "Content-Type", "application/json")
        .answer();
  }

  private JsonNode parameter(String path, String name) {
    return document
        .at("/paths")
        .path(path)
        .at("/get/parameters")
        .valueStream()
        .filter(parameter -> parameter.at("/name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void isDescribed(JsonNode value, JsonNode schema, String place) {
    JsonNode described = schema(schema);
    JsonNode properties = described.at("/properties");
    if (value.isObject() && !properties.isEmpty()) {
      assertThat(properties.propertyNames()).as(place).containsAll(value.propertyNames());
      value
          .properties()
          .forEach(it ->
              isDescribed(it.getValue(), properties.path(it.getKey()), place + "." + it.getKey()));
    } else if (value.isArray()) {
      assertThat(described.at("/type").asString()).as(place).isEqualTo("array");
      value.forEach(item -> isDescribed(item, described.at("/items"), place + "[]"));
    } else if (value.isString()) {
      assertThat(described.at("/type").asString()).as(place).isEqualTo("string");
    }
  }

  private List<String> responses(String path, String method) {
    return List.copyOf(
        document.at("/paths").path(path).path(method).at("/responses").propertyNames());
  }

  private JsonNode component(String name) {
    return document.at("/components/schemas").path(name);
  }

  /// Where null may stand as well, what stands there otherwise.
  private JsonNode schema(JsonNode given) {
    JsonNode schema = given.path("anyOf").isArray() ? given.at("/anyOf/0") : given;
    String reference = schema.path("$ref").asString("");
    return reference.isEmpty() ? schema : document.at(reference.substring(1));
  }
}
