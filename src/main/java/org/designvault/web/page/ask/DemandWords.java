package org.designvault.web.page.ask;

import java.util.List;
import java.util.Map;
import org.designvault.web.page.Names;
import org.jspecify.annotations.Nullable;

/// How constraints read aloud.
record DemandWords(Names names) {

  /// A constraint as the address writes it: a phrase stands for itself.
  String demand(String constraint) {
    Map<String, Object> object =
        JsonPhrase.isObject(constraint) ? JsonPhrase.object(constraint) : null;
    return object == null ? constraint : constraint(object);
  }

  /// How a constraint object reads aloud.
  String constraint(Map<String, Object> object) {
    if (object.get("context") instanceof String context) {
      boolean proven = Boolean.TRUE.equals(object.get("proven"));
      return (proven ? "proven for " : "not wrong for ") + names.context(context);
    }
    if (object.get("notContext") instanceof String context) {
      return "does not need " + names.context(context);
    }
    if (object.get("quality") instanceof String quality) {
      return names.quality(quality) + " " + atLeast(object.get("atLeast"));
    }
    if (object.get("mitigates") instanceof String trouble) {
      return "makes " + names.entry(trouble) + " rarer or smaller";
    }
    if (object.get("without") instanceof String entry) {
      return "without " + names.entry(entry);
    }
    return object.containsKey("compatibleWithAdopted")
        ? "compatible with what is in place"
        : List.copyOf(object.keySet()).toString();
  }

  private static String atLeast(@Nullable Object level) {
    return switch (level instanceof Number number ? number.intValue() : Integer.MIN_VALUE) {
      case -1 -> "at worst a little harmed";
      case 0 -> "not harmed";
      case 1 -> "helped";
      case 2 -> "helped strongly";
      default -> "at least " + level;
    };
  }
}
