package org.designvault.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;

/// A stretch of an entry's own words. Names, references, tables, code and formulas are not: others
/// have to write them the same way.
///
/// @param line of the file on which its sentence or paragraph begins
/// @param key place in the front matter, or the section's title
record Prose(int line, String key, String text) {
  private static final Set<String> OWN_WORDS =
      Set.of("intent", "questions", "why", "when", "preconditions", "verify", "as");

  private static final Pattern NOT_PROSE = Pattern.compile("`[^`]*`|\\$[^$]*\\$");

  /// All of it, in the order of the file.
  static List<Prose> of(Written written) {
    List<Prose> found = new ArrayList<>();
    collect(written, "", written.entry().frontMatter(), false, found);
    for (Section section : written.sections()) {
      section
          .all(Paragraph.class)
          .forEach(text -> add(section.lineOf(text), section.title(), Section.text(text), found));
    }
    return found;
  }

  /// The front matter is of known form: its depth is bounded by the schema.
  private static void collect(
      Written written, String key, Object value, boolean own, List<Prose> found) {
    switch (value) {
      case Map<?, ?> map ->
          map.forEach((name, part) -> {
            String place = key.isEmpty() ? name.toString() : key + "." + name;
            collect(written, place, part, OWN_WORDS.contains(name.toString()), found);
          });
      case List<?> list -> {
        for (int index = 0; index < list.size(); index++) {
          collect(written, key + "[" + index + "]", list.get(index), own, found);
        }
      }
      case String text when own -> add(written.entry().lines().of(key), key, text, found);
      default -> {}
    }
  }

  private static void add(int line, String key, String text, List<Prose> found) {
    NOT_PROSE.splitAsStream(text).forEach(part -> found.add(new Prose(line, key, part)));
  }
}
