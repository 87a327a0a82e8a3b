package org.designvault.pattern;

import java.util.regex.Pattern;

/// The short name of a thing: file name, last part of its IRI and its id in every answer.
///
/// @param value lower-case words joined by single hyphens, at most 80 characters
public record Slug(String value) implements Comparable<Slug> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final int LONGEST = 80;

  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("not a slug: lower-case words joined by '-' expected");
    }
  }

  public static boolean isSlug(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  @Override
  public int compareTo(Slug other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
