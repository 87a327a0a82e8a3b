package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.designvault.Shipped;
import org.designvault.pattern.Evidence;
import org.designvault.pattern.Kind;
import org.designvault.pattern.RelationKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schemas of form know the same words as the ontology and the JSON-LD context.
class SchemaTests {
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void theSchemaOfFrontMatterKnowsTheSameKindsRelationsAndEvidence() {
    JsonNode properties = schema().at("/properties");
    assertThat(strings(properties.at("/kind/enum")))
        .isEqualTo(Arrays.stream(Kind.values()).map(Kind::id).toList());
    assertThat(strings(properties.at("/relations/items/properties/kind/enum")))
        .isEqualTo(Arrays.stream(RelationKind.values()).map(RelationKind::id).toList());
    assertThat(strings(properties.at("/effects/items/properties/evidence/enum")))
        .isEqualTo(Arrays.stream(Evidence.values()).map(Evidence::id).toList());
  }

  @Test
  void theSchemaOfSourcesKnowsWhatTheShapeAllows() {
    JsonNode checked = json("sources.schema.json").at("/items/properties/checked/enum");
    assertThat(strings(checked)).containsExactly("seen", "known");
    assertThat(Shipped.catalogue().ontology().get("ontology/shapes/entry.ttl"))
        .contains("sh:path dv:checked ; sh:in ( \"seen\" \"known\" )");
  }

  @Test
  void everyKeyOfFrontMatterIsATermOfTheContext() {
    JsonNode context = JSON.readTree(Shipped.catalogue().context()).at("/@context");
    Set<String> terms = new TreeSet<>(context.propertyNames());
    assertThat(terms).containsAll(schema().at("/properties").propertyNames());
    for (String part : List.of("effects", "relations", "knownUses")) {
      assertThat(new TreeSet<>(context.at("/" + part + "/@context").propertyNames()))
          .as(part)
          .containsAll(
              schema().at("/properties/" + part + "/items/properties").propertyNames().stream()
                  .filter(key -> !terms.contains(key) || key.equals("kind"))
                  .toList());
    }
  }

  private static JsonNode schema() {
    return json("entry.schema.json");
  }

  private static JsonNode json(String name) {
    try (InputStream text =
        SchemaTests.class.getResourceAsStream("/org/designvault/catalogue/" + name)) {
      return JSON.readTree(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> strings(JsonNode list) {
    return list.values().stream().map(JsonNode::asString).toList();
  }
}
