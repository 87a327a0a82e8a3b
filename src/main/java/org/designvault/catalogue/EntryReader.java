package org.designvault.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Slug;

/// One Markdown file to an entry, or to all that is wrong in its form.
final class EntryReader {
  /// Terms of the JSON-LD context that are in force where a relation names an entry: a slug spelled
  /// like one would be read as it.
  private static final Set<String> RESERVED =
      Set.of(
          "dv",
          "dcterms",
          "skos",
          "xsd",
          "id",
          "replaces",
          "kind",
          "pattern",
          "practice",
          "architecture-style",
          "algorithm",
          "data-structure",
          "principle",
          "failure-mode",
          "anti-pattern",
          "name",
          "aliases",
          "coverage",
          "intent",
          "questions",
          "categories",
          "home",
          "forces",
          "why",
          "when",
          "effects",
          "context",
          "preconditions",
          "verify",
          "relations",
          "to",
          "requires",
          "specializes",
          "composed-of",
          "leads-to",
          "exposes-to",
          "mitigates",
          "complements",
          "alternative-to",
          "conflicts-with",
          "sources",
          "reviewed",
          "sections");

  private static final String FENCE = "---";
  private static final int LONGEST = 256 * 1024;

  private final EntrySchema schema = EntrySchema.named("entry.schema.json");

  /// The entry when its form is right, else nothing and at least one more fault.
  ///
  /// @param atHome whether the file lies among a catalogue's entries, in the folder of a category
  Optional<EntryFile> read(String file, String text, boolean atHome, List<Fault> faults) {
    List<Fault> found = new ArrayList<>();
    Optional<EntryFile> entry = read(file, text.replace("\r\n", "\n"), slugOf(file), found);
    entry.filter(_ -> atHome).ifPresent(read -> checkFolder(read, found));
    faults.addAll(found);
    return found.isEmpty() ? entry : Optional.empty();
  }

  private Optional<EntryFile> read(
      String file, String text, Optional<Slug> slug, List<Fault> faults) {
    int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
    if (slug.isEmpty()) {
      faults.add(new Fault(file, 0, "", "", "a file name of the form lower-case-words.md", ""));
      return Optional.empty();
    }
    if (text.length() > LONGEST) {
      faults.add(new Fault(file, 0, "", "", "at most 256 KiB", ""));
      return Optional.empty();
    }
    if (!text.startsWith(FENCE + "\n") || end < 0) {
      faults.add(new Fault(file, 1, "", "", "front matter between two lines of ---", ""));
      return Optional.empty();
    }
    String yaml = text.substring(FENCE.length() + 1, end + 1);
    int bodyStart = end + FENCE.length() + 2;
    int bodyLine = 1 + (int) text.substring(0, bodyStart).chars().filter(c -> c == '\n').count();
    Sections sections = Sections.of(file, bodyLine, text.substring(bodyStart));
    faults.addAll(sections.faults());
    try {
      Yaml.Tree tree = Yaml.read(file, 2, yaml);
      faults.addAll(tree.faults());
      return entry(file, slug.get(), tree, sections, faults);
    } catch (Yaml.FaultyYaml broken) {
      faults.addAll(broken.faults());
      return Optional.empty();
    }
  }

  private Optional<EntryFile> entry(
      String file, Slug slug, Yaml.Tree tree, Sections sections, List<Fault> faults) {
    faults.addAll(schema.check(file, tree.value(), tree.lines()));
    if (!faults.isEmpty() || !(tree.value() instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    Map<String, Object> frontMatter = new HashMap<>();
    map.forEach((key, value) -> frontMatter.put(String.valueOf(key), value));
    checkNames(file, slug, frontMatter, tree.lines(), faults);
    Map<String, Integer> lines = new HashMap<>(tree.lines().byKey());
    lines.putAll(sections.places());
    return Optional.of(new EntryFile(file, slug, frontMatter, sections.texts(), new Lines(lines)));
  }

  private static void checkNames(
      String file, Slug slug, Map<String, Object> frontMatter, Lines lines, List<Fault> faults) {
    String id = String.valueOf(frontMatter.get("id"));
    if (!id.equals(slug.value())) {
      String hint = "or rename the file";
      faults.add(new Fault(file, lines.of("id"), "id", id, "the file's name, " + slug, hint));
    }
    if (RESERVED.contains(id)) {
      faults.add(
          new Fault(
              file, lines.of("id"), "id", id, "a slug that is no term of context.jsonld", ""));
    }
  }

  private static void checkFolder(EntryFile entry, List<Fault> faults) {
    List<?> categories = (List<?>) entry.frontMatter().getOrDefault("categories", List.of());
    String home = String.valueOf(categories.getFirst());
    String folder = folderOf(entry.file());
    if (!folder.equals(home)) {
      faults.add(
          new Fault(
              entry.file(),
              entry.lines().of("categories"),
              "categories[0]",
              home,
              "the folder's name, " + folder,
              "or move the file"));
    }
  }

  static Optional<Slug> slugOf(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    String stem = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    return Slug.isSlug(stem) ? Optional.of(new Slug(stem)) : Optional.empty();
  }

  private static String folderOf(String file) {
    String folders = file.substring(0, Math.max(0, file.lastIndexOf('/')));
    return folders.substring(folders.lastIndexOf('/') + 1);
  }
}
