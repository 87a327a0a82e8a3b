package org.designvault.pattern;

import java.util.Optional;

/// A fact about a system by its address in the vocabulary, such as `consistency/linearizable`.
public record ContextId(Slug dimension, Slug value) implements Comparable<ContextId> {

  /// Reads `dimension/value`.
  ///
  /// @throws IllegalArgumentException when the text is not two slugs with a slash between them
  public static ContextId of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not dimension/value: '" + text + "'"));
  }

  public static Optional<ContextId> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String dimension = text.substring(0, slash);
    String value = text.substring(slash + 1);
    return Slug.isSlug(dimension) && Slug.isSlug(value)
        ? Optional.of(new ContextId(new Slug(dimension), new Slug(value)))
        : Optional.empty();
  }

  @Override
  public int compareTo(ContextId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return dimension + "/" + value;
  }
}
