package org.designvault.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Nearest;
import org.designvault.pattern.Slug;

/// Which file has which slug. One slug belongs to one file, unless a catalogue further up says that
/// its file takes the place of the one below.
final class Census {
  private static final Pattern KIND = Pattern.compile("(?m)^kind:[ \\t]*([a-z-]+)[ \\t]*$");
  private static final Pattern REPLACES = Pattern.compile("(?m)^replaces:[ \\t]*true[ \\t]*$");

  private final CatalogueFiles files;
  private final List<Fault> faults;
  private final SortedMap<Slug, Kind> kinds = new TreeMap<>();
  private final Map<Slug, String> places = new HashMap<>();
  private final Map<String, SortedSet<String>> things = new HashMap<>();
  private final Set<String> replaced = new HashSet<>();

  Census(CatalogueFiles files, List<Fault> faults) {
    this.files = files;
    this.faults = faults;
  }

  /// Counts one file; files of lower catalogues come first.
  void count(Slug slug, String path, String text) {
    Matcher kind = KIND.matcher(text);
    kinds.put(slug, kind.find() ? Kind.of(kind.group(1)).orElse(Kind.PATTERN) : Kind.PATTERN);
    String below = places.put(slug, path);
    boolean replaces = REPLACES.matcher(frontMatter(text)).find();
    if (below == null) {
      things
          .computeIfAbsent(files.prefixOf(path), _ -> new TreeSet<>())
          .add("pattern/" + slug.value());
    }
    if (below != null && replaces && !files.prefixOf(below).equals(files.prefixOf(path))) {
      replaced.add(below);
    } else if (below != null) {
      String hint = "it is also that of " + below + replacing(below, path);
      faults.add(new Fault(path, 1, "id", slug.value(), "an id of its own", hint));
    } else if (replaces) {
      faults.add(nothingToReplace(slug, path));
    }
  }

  private static String frontMatter(String text) {
    int end = text.indexOf("\n---", 1);
    return end < 0 ? text : text.substring(0, end);
  }

  private String replacing(String below, String path) {
    return files.prefixOf(below).equals(files.prefixOf(path))
        ? ""
        : "; 'replaces: true' puts this one in its place";
  }

  private Fault nothingToReplace(Slug slug, String path) {
    List<String> others =
        kinds.keySet().stream().map(Slug::value).filter(id -> !id.equals(slug.value())).toList();
    return new Fault(
        path,
        1,
        "replaces",
        slug.value(),
        "the id of an entry in a catalogue below",
        Nearest.hint(slug.value(), others));
  }

  /// Kind of every entry there is a file for.
  SortedMap<Slug, Kind> kinds() {
    return kinds;
  }

  boolean isReplaced(String path) {
    return replaced.contains(path);
  }

  /// What the files under this prefix named first.
  SortedSet<String> thingsOf(String prefix) {
    return things.getOrDefault(prefix, new TreeSet<>());
  }
}
