package org.designvault.catalogue.rules;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.Shipped;
import org.designvault.catalogue.CatalogueReader;
import org.designvault.catalogue.EntryFile;
import org.designvault.catalogue.Lines;
import org.designvault.pattern.Slug;

/// Entries for the rules to judge.
final class Entries {
  static final Path FAULTS = Path.of("src/test/resources/faults/rules");

  private Entries() {}

  /// The fixture of that name, whose form is right.
  static EntryFile fixture(String name) {
    Path file = FAULTS.resolve(name + ".md");
    return new CatalogueReader()
        .readOnly(Shipped.folders(), List.of(file)).entries().stream().findFirst().orElseThrow();
  }

  /// One whose Context stands on line 10 of its file, and its text on line 12; the other sections
  /// are empty.
  static EntryFile of(Map<String, Object> frontMatter, String context) {
    Map<String, String> sections = new LinkedHashMap<>();
    Map<String, Integer> lines = new HashMap<>();
    int line = 10;
    for (String key : List.of("context", "solution", "structure", "implementation")) {
      sections.put(key, key.equals("context") ? context : "");
      lines.put("sections." + key, line);
      lines.put("sections." + key + ".text", line + 2);
      line += 1000;
    }
    return new EntryFile("made.md", new Slug("made"), frontMatter, sections, new Lines(lines));
  }

  /// A block of code in Context: its first line is line 13 of the file.
  static Written code(String language, String text) {
    return Written.of(of(Map.of(), "```" + language + "\n" + text + "\n```"));
  }
}
