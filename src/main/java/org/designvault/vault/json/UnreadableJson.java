package org.designvault.vault.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.designvault.pattern.Nearest;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// What is wrong with JSON that could not be read: at which field, or at which place in the text.
public final class UnreadableJson {
  private static final String WHOLE = "one JSON object, and nothing after it";
  private static final int LONGEST_HINT = 120;

  private UnreadableJson() {}

  public static Problem problem(@Nullable Throwable cause) {
    return switch (cause) {
      case UnrecognizedPropertyException unknown -> unknown(unknown);
      case StreamConstraintsException huge ->
          new Problem(field(huge), place(huge), "JSON of sensible depth and length", "");
      case MismatchedInputException mismatch -> {
        String field = field(mismatch);
        String expected = field.isEmpty() ? WHOLE : expected(mismatch.getTargetType());
        yield new Problem(field, place(mismatch), expected, "");
      }
      case InputCoercionException number ->
          new Problem(field(number), place(number), "a number of sensible size", "");
      case JacksonException broken ->
          new Problem(field(broken), place(broken), "well-formed JSON", hint(broken));
      case null, default -> new Problem("", "", WHOLE, "");
    };
  }

  private static Problem unknown(UnrecognizedPropertyException unknown) {
    List<String> known = new ArrayList<>();
    Collection<Object> ids = unknown.getKnownPropertyIds();
    if (ids != null) {
      ids.forEach(id -> known.add(String.valueOf(id)));
    }
    String name = unknown.getPropertyName();
    return new Problem(
        field(unknown), name, "one of " + String.join(", ", known), Nearest.hint(name, known));
  }

  /// `qualities.availability`, `constraints[1]`
  private static String field(JacksonException broken) {
    StringBuilder field = new StringBuilder();
    for (JacksonException.Reference step : broken.getPath()) {
      if (step.getPropertyName() == null) {
        field.append('[').append(step.getIndex()).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return field.toString();
  }

  private static String place(JacksonException broken) {
    var location = broken.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : "line " + location.getLineNr() + ", column " + Math.max(location.getColumnNr(), 1);
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "another type";
    }
    if (Map.class.isAssignableFrom(type)) {
      return "an object";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type == Integer.class || type == int.class) {
      return "a whole number";
    }
    if (type == Double.class || type == double.class) {
      return "a number";
    }
    return type == String.class ? "a text" : "an object";
  }

  /// The parser's own words, without its advice to whoever programs it.
  private static String hint(JacksonException broken) {
    String message = broken.getOriginalMessage();
    int advice = message.indexOf(": enable `");
    String plain = advice < 0 ? message : message.substring(0, advice);
    return plain.length() <= LONGEST_HINT ? plain : plain.substring(0, LONGEST_HINT) + "…";
  }
}
