package org.designvault.web.page;

import java.util.List;
import java.util.Map;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Force;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// What a reader calls the things that an address or an answer names by id. An unknown id is its
/// own name.
record Names(Facts facts) {

  String quality(String id) {
    Quality quality = Slug.isSlug(id) ? facts.qualities().get(new Slug(id)) : null;
    return quality == null ? id : quality.name();
  }

  String entry(String id) {
    Entry entry = Slug.isSlug(id) ? facts.entries().get(new Slug(id)) : null;
    return entry == null ? id : entry.name();
  }

  String force(String id) {
    Force force = Slug.isSlug(id) ? facts.forces().get(new Slug(id)) : null;
    return force == null ? id : force.name();
  }

  String category(String id) {
    Category category = Slug.isSlug(id) ? facts.categories().get(new Slug(id)) : null;
    return category == null ? id : category.name();
  }

  String kind(String id) {
    return facts.kinds().stream()
        .filter(kind -> kind.id().equals(id))
        .map(Facts.Term::name)
        .findFirst()
        .orElse(id);
  }

  /// "Platform: Kubernetes"
  String context(String id) {
    for (Dimension dimension : facts.dimensions()) {
      for (Dimension.Value value : dimension.values()) {
        if (value.id().toString().equals(id)) {
          return dimension.name() + ": " + value.name();
        }
      }
    }
    return id;
  }

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
      return (proven ? "proven for " : "not wrong for ") + context(context);
    }
    if (object.get("notContext") instanceof String context) {
      return "does not need " + context(context);
    }
    if (object.get("quality") instanceof String quality) {
      return quality(quality) + " " + atLeast(object.get("atLeast"));
    }
    if (object.get("mitigates") instanceof String trouble) {
      return "makes " + entry(trouble) + " rarer or smaller";
    }
    if (object.get("without") instanceof String entry) {
      return "without " + entry(entry);
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
