package org.designvault.web.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.designvault.explore.Around;
import org.designvault.explore.Between;
import org.designvault.explore.Terms;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which relations and types of nodes the calls over the network take and give, and within which
/// bounds.
@Configuration(proxyBeanMethods = false)
class GraphDocument {
  @Bean
  OpenApiCustomizer termsOfTheNetwork() {
    return document -> {
      describe(document, "/api/graph", Around.MOST_NODES);
      describe(document, "/api/paths", Between.MOST_PATHS);
      Components components = document.getComponents();
      property(components, "Node", "type", oneOf(Terms.types()));
      property(components, "Edge", "relation", oneOf(Terms.relations()));
      property(components, "Step", "relation", oneOf(Terms.relations()));
      property(components, "Step", "direction", oneOf(List.of("out", "in")));
    };
  }

  private static void describe(OpenAPI document, String path, int limit) {
    Operation call = Objects.requireNonNull(document.getPaths().get(path)).getGet();
    for (Parameter parameter : call.getParameters()) {
      switch (parameter.getName()) {
        case "relations" -> parameter.setSchema(list(oneOf(Terms.relations())));
        case "kinds" -> parameter.setSchema(list(oneOf(Terms.types())));
        case "depth" -> parameter.setSchema(upTo(Around.GREATEST_DEPTH, parameter));
        case "limit" -> parameter.setSchema(upTo(limit, parameter));
        case "center", "from", "to" -> parameter.setRequired(true);
        default -> {}
      }
    }
  }

  private static void property(Components in, String name, String property, JsonSchema schema) {
    Objects.requireNonNull(in.getSchemas().get(name)).addProperty(property, schema);
  }

  private static JsonSchema oneOf(List<String> ids) {
    JsonSchema text = new JsonSchema();
    text.addType("string");
    text.setEnum(List.copyOf(ids));
    return text;
  }

  private static JsonSchema list(JsonSchema items) {
    JsonSchema list = new JsonSchema();
    list.addType("array");
    list.setItems(items);
    return list;
  }

  private static JsonSchema upTo(int greatest, Parameter parameter) {
    JsonSchema number = new JsonSchema();
    number.addType("integer");
    number.setMinimum(BigDecimal.ONE);
    number.setMaximum(new BigDecimal(greatest));
    number.setDefault(parameter.getSchema().getDefault());
    return number;
  }
}
