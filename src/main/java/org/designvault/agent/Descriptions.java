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

/// What a tool says of itself: the file beside it, with the words of the vocabulary filled in, so
/// that an agent needs no look at the ontology.
record Descriptions(Terms terms) {

  McpSchema.Tool of(Tool tool) {
    String file = tool.name() + ".json";
    try (InputStream bytes = Descriptions.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
      return JsonMapper.shared().readValue(filled(text), McpSchema.Tool.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String filled(String text) {
    return text.replace("{qualities}", ids(terms.qualities()))
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
