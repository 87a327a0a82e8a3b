package org.designvault.catalogue.rules;

import java.util.List;
import org.designvault.catalogue.EntryFile;
import org.designvault.pattern.Fault;

/// An entry with its body parsed.
///
/// @param sections the four of the body, in their order
record Written(EntryFile entry, List<Section> sections) {
  static Written of(EntryFile entry) {
    return new Written(
        entry,
        entry.sections().keySet().stream().map(section -> Section.of(entry, section)).toList());
  }

  /// @param key `context`, `solution`, `structure` or `implementation`
  Section section(String key) {
    return sections.stream().filter(section -> section.key().equals(key)).findFirst().orElseThrow();
  }

  List<CodeBlock> code() {
    return sections.stream().flatMap(section -> section.code().stream()).toList();
  }

  /// A text of the front matter; empty when it has none.
  String text(String key) {
    return String.valueOf(entry.frontMatter().getOrDefault(key, ""));
  }

  /// A list of texts of the front matter; empty when it has none.
  List<String> texts(String key) {
    return entry.frontMatter().getOrDefault(key, List.of()) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /// @param key place in the front matter, which also tells the line
  Fault fault(String key, String value, String expected, String hint) {
    return fault(entry.lines().of(key), key, value, expected, hint);
  }

  Fault fault(int line, String key, String value, String expected, String hint) {
    return new Fault(entry.file(), line, key, value, expected, hint);
  }
}
