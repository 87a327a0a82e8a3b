package org.designvault.web.page;

import java.util.Optional;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Force;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;

/// What a reader calls the things that an address or an answer names by id. An unknown id is its
/// own name.
public record Names(Facts facts) {

  public String quality(String id) {
    Quality quality = Slug.isSlug(id) ? facts.qualities().get(new Slug(id)) : null;
    return quality == null ? id : quality.name();
  }

  public String entry(String id) {
    Entry entry = Slug.isSlug(id) ? facts.entries().get(new Slug(id)) : null;
    return entry == null ? id : entry.name();
  }

  public String force(String id) {
    Force force = Slug.isSlug(id) ? facts.forces().get(new Slug(id)) : null;
    return force == null ? id : force.name();
  }

  public String category(String id) {
    Category category = Slug.isSlug(id) ? facts.categories().get(new Slug(id)) : null;
    return category == null ? id : category.name();
  }

  public String kind(String id) {
    return facts.kinds().stream()
        .filter(kind -> kind.id().equals(id))
        .map(Facts.Term::name)
        .findFirst()
        .orElse(id);
  }

  /// "Platform: Kubernetes"
  public String context(String id) {
    return named(id).map(found -> found.dimension() + ": " + found.value()).orElse(id);
  }

  /// "Kubernetes"
  public String contextValue(String id) {
    return named(id).map(Found::value).orElse(id);
  }

  private record Found(String dimension, String value) {}

  private Optional<Found> named(String id) {
    for (Dimension dimension : facts.dimensions()) {
      for (Dimension.Value value : dimension.values()) {
        if (value.id().toString().equals(id)) {
          return Optional.of(new Found(dimension.name(), value.name()));
        }
      }
    }
    return Optional.empty();
  }
}
