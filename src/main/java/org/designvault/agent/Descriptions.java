package org.designvault.agent;

import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.designvault.vault.Terms;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a tool says of itself: the file beside it, with the words of the vocabulary filled in, so
/// that an agent needs no look at the ontology.
record Descriptions(Terms terms) {
  private static final JsonMapper JSON = JsonMapper.shared();

  McpSchema.Tool of(Tool tool) {
    return JSON.readValue(filled(text(tool.name())), McpSchema.Tool.class);
  }

  private static String text(String tool) {
    String file = tool + ".json";
    try (InputStream bytes = Descriptions.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// A brief inside another call: the parts that `recommend` takes, which tells what they mean.
  private static String brief() {
    ObjectNode parts = (ObjectNode) JSON.readTree(text("recommend")).at("/inputSchema/properties");
    parts.remove("maxTokens");
    parts.forEach(part -> ((ObjectNode) part).remove("description"));
    ObjectNode brief = JSON.createObjectNode();
    brief.put("type", "object");
    brief.put("additionalProperties", false);
    brief.put(
        "description",
        "The brief, in the parts that recommend takes; it says what each means and which words are"
            + " known.");
    brief.set("properties", parts);
    return JSON.writeValueAsString(brief);
  }

  private String filled(String text) {
    return text.replace("\"{brief}\"", brief())
        .replace("{qualities}", ids(terms.qualities()))
        .replace("{context}", ids(values()))
        .replace("{kinds}", ids(terms.kinds()))
        .replace("{categories}", ids(terms.categories()))
        .replace("{relations}", ids(terms.relations()));
  }

  private List<Terms.Term> values() {
    return terms.context().stream().filter(term -> term.broader() != null).toList();
  }

  private static String ids(List<Terms.Term> terms) {
    return terms.stream().map(Terms.Term::id).collect(Collectors.joining(", "));
  }
}
