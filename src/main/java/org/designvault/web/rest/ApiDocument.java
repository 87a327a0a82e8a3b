package org.designvault.web.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Design;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The description of the API where it cannot be read off the Java types: words that are written as
/// their ids, constraints of two forms, and what is said when a call cannot be answered.
@Configuration(proxyBeanMethods = false)
class ApiDocument {
  private static final String PROBLEM = "Problem";

  @Bean
  OpenApiCustomizer trueToTheWire() {
    return document -> {
      document.info(
          new Info()
              .title("DesignVault")
              .version("1")
              .description("A catalogue of system-design patterns, and advice from it."));
      document.servers(List.of(new Server().url("/")));
      writeIds(document.getComponents());
      describeBrief(document.getComponents());
      describeProblems(document);
    };
  }

  private static void writeIds(Components components) {
    components.addSchemas("Slug", text("lower-case words joined by hyphens", "circuit-breaker"));
    components.addSchemas("ContextId", text("dimension/value", "operations/none"));
    var effect = Objects.requireNonNull(components.getSchemas().get("Effect")).getProperties();
    effect.remove("helpful");
    effect.remove("harmful");
  }

  private static void describeBrief(Components components) {
    var brief = Objects.requireNonNull(components.getSchemas().get("BriefForm"));
    brief.addProperty("constraints", list(reference("Constraint")));
    JsonSchema weights = typed("object");
    weights.setAdditionalProperties(range("number", Brief.LEAST_WEIGHT, Brief.GREATEST_WEIGHT));
    brief.addProperty("qualities", weights);
    brief.addProperty("limit", range("integer", 1, Brief.GREATEST_LIMIT));
    JsonSchema constraint = new JsonSchema();
    for (JsonSchema form : constraintForms()) {
      constraint.addOneOfItem(form);
    }
    components.addSchemas("Constraint", constraint);
    var design = Objects.requireNonNull(components.getSchemas().get("DesignForm"));
    design.addProperty("demands", list(reference("Constraint")));
    design.addProperty("size", range("integer", Design.LEAST_SIZE, Design.GREATEST_SIZE));
  }

  private static List<JsonSchema> constraintForms() {
    JsonSchema always = typed("boolean");
    always.setEnum(List.of(true));
    JsonSchema fitting = object(List.of("context"), Map.of("context", typed("string")));
    fitting.addProperty("proven", typed("boolean"));
    return List.of(
        text("a phrase", "without a message broker"),
        fitting,
        object(List.of("notContext"), Map.of("notContext", typed("string"))),
        object(
            List.of("quality", "atLeast"),
            Map.of("quality", typed("string"), "atLeast", range("integer", -1, 2))),
        object(List.of("mitigates"), Map.of("mitigates", typed("string"))),
        object(List.of("without"), Map.of("without", typed("string"))),
        object(List.of("compatibleWithAdopted"), Map.of("compatibleWithAdopted", always)));
  }

  private static void describeProblems(OpenAPI document) {
    List<String> parts = List.of("field", "value", "expected", "hint");
    JsonSchema error =
        object(parts, parts.stream().collect(Collectors.toMap(part -> part, _ -> typed("string"))));
    document
        .getComponents()
        .addSchemas(
            PROBLEM,
            object(
                List.of("title", "status", "errors"),
                Map.of(
                    "title",
                    typed("string"),
                    "status",
                    typed("integer"),
                    "detail",
                    typed("string"),
                    "instance",
                    typed("string"),
                    "errors",
                    list(error))));
    document.getPaths().forEach(ApiDocument::describeProblems);
  }

  private static void describeProblems(String path, PathItem calls) {
    for (Operation call : calls.readOperations()) {
      problem(call, "400", "Something in the request is unknown, out of range or unreadable.");
      if (path.contains("{")) {
        problem(call, "404", "There is no such entry.");
      }
      if (call.getRequestBody() != null) {
        problem(call, "413", "The body is too large.");
        problem(call, "415", "The body is no JSON, or packed.");
      }
    }
  }

  private static void problem(Operation call, String status, String description) {
    Content content =
        new Content()
            .addMediaType("application/problem+json", new MediaType().schema(reference(PROBLEM)));
    call.getResponses()
        .addApiResponse(status, new ApiResponse().description(description).content(content));
  }

  private static JsonSchema typed(String type) {
    JsonSchema schema = new JsonSchema();
    schema.addType(type);
    return schema;
  }

  private static JsonSchema text(String description, String example) {
    JsonSchema text = typed("string");
    text.setDescription(description);
    text.setExample(example);
    return text;
  }

  private static JsonSchema range(String type, double least, double greatest) {
    JsonSchema number = typed(type);
    number.setMinimum(new BigDecimal(least));
    number.setMaximum(new BigDecimal(greatest));
    return number;
  }

  private static JsonSchema list(JsonSchema items) {
    JsonSchema list = typed("array");
    list.setItems(items);
    return list;
  }

  private static JsonSchema object(List<String> required, Map<String, JsonSchema> properties) {
    JsonSchema object = typed("object");
    new TreeMap<>(properties).forEach(object::addProperty);
    object.setRequired(required);
    object.setAdditionalProperties(false);
    return object;
  }

  private static JsonSchema reference(String name) {
    JsonSchema reference = new JsonSchema();
    reference.set$ref("#/components/schemas/" + name);
    return reference;
  }
}
