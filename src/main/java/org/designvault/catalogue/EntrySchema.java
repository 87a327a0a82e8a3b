package org.designvault.catalogue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Nearest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The form of front matter, checked before anything is made of it: an unknown key would vanish
/// without a word on its way to RDF.
final class EntrySchema {
  private static final JsonMapper JSON = new JsonMapper();

  private final Schema schema;

  private EntrySchema(Schema schema) {
    this.schema = schema;
  }

  /// @param name resource beside this class
  static EntrySchema named(String name) {
    try (InputStream text = EntrySchema.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new EntrySchema(
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(text, InputFormat.JSON));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// @param lines where each key of the tree stands
  List<Fault> check(String file, @Nullable Object tree, Lines lines) {
    JsonNode node = JSON.valueToTree(tree);
    List<Fault> faults = new ArrayList<>();
    for (Error error : schema.validate(node)) {
      faults.add(fault(file, lines, error));
    }
    return faults;
  }

  private Fault fault(String file, Lines lines, Error error) {
    String key = key(error);
    String property = error.getProperty() == null ? "" : error.getProperty();
    String inner = key.isEmpty() ? property : key + "." + property;
    return switch (String.valueOf(error.getKeyword())) {
      case "additionalProperties" -> {
        List<String> known = known(error);
        yield new Fault(
            file,
            lines.of(inner),
            inner,
            property,
            "one of the keys " + String.join(", ", known),
            Nearest.hint(property, known));
      }
      case "required" -> new Fault(file, lines.of(key), inner, "", "this key, it is missing", "");
      default -> {
        JsonNode found = error.getInstanceNode();
        String value =
            found == null ? "" : found.isString() ? found.stringValue() : found.toString();
        yield new Fault(file, lines.of(key), key, value, expected(error), hint(error, value));
      }
    };
  }

  private static String expected(Error error) {
    JsonNode keyword = error.getSchemaNode();
    return switch (String.valueOf(error.getKeyword())) {
      case "pattern" -> "a text of the form " + keyword;
      case "enum" -> "one of " + keyword;
      default -> String.valueOf(error.getMessage());
    };
  }

  private static String hint(Error error, String value) {
    return "enum".equals(error.getKeyword())
        ? Nearest.hint(
            value, error.getSchemaNode().values().stream().map(JsonNode::asString).toList())
        : "";
  }

  /// The keys that stand beside the unknown one in the schema.
  private List<String> known(Error error) {
    String location = error.getSchemaLocation().toString();
    String pointer = location.substring(location.indexOf('#') + 1);
    String around = pointer.substring(0, pointer.lastIndexOf('/'));
    return schema.getSchemaNode().at(around + "/properties").propertyNames().stream().toList();
  }

  private static String key(Error error) {
    StringBuilder key = new StringBuilder();
    var path = error.getInstanceLocation();
    for (int index = 0; index < path.getNameCount(); index++) {
      Object element = path.getElement(index);
      if (element instanceof Integer position) {
        key.append('[').append(position).append(']');
      } else {
        key.append(key.isEmpty() ? "" : ".").append(element);
      }
    }
    return key.toString();
  }
}
