package org.designvault.web.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.designvault.recommend.Brief;
import org.designvault.recommend.WhyNot;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What says null where there is nothing to say, and the words for where an entry stands.
@Configuration(proxyBeanMethods = false)
class WhyNotDocument {
  @Bean
  OpenApiCustomizer whereEntriesStand() {
    return document -> {
      Components components = document.getComponents();
      JsonSchema standing = typed("string");
      standing.setEnum(
          Arrays.stream(WhyNot.Standing.values()).<Object>map(Object::toString).toList());
      put(components, "WhyNotAnswer", "standing", standing);
      put(components, "WhyNotAnswer", "beatenBy", orNull(typed("string")));
      put(components, "Stability", "from", orNull(weight()));
      put(components, "Stability", "to", orNull(weight()));
      put(components, "Stability", "then", orNull(typed("string")));
    };
  }

  private static void put(Components in, String name, String property, JsonSchema schema) {
    Objects.requireNonNull(in.getSchemas().get(name)).addProperty(property, schema);
  }

  private static JsonSchema weight() {
    JsonSchema weight = typed("number");
    weight.setMinimum(new BigDecimal(Brief.LEAST_WEIGHT));
    weight.setMaximum(new BigDecimal(Brief.GREATEST_WEIGHT));
    return weight;
  }

  private static JsonSchema orNull(JsonSchema schema) {
    JsonSchema either = new JsonSchema();
    either.setAnyOf(List.of(schema, typed("null")));
    return either;
  }

  private static JsonSchema typed(String type) {
    JsonSchema schema = new JsonSchema();
    schema.addType(type);
    return schema;
  }
}
