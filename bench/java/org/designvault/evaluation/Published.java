package org.designvault.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The parts of `docs/evaluation.md` that are written by the command that records.
record Published(String text) {
  static final Path FILE = Path.of("docs/evaluation.md");

  private static final String FIGURES = "figures, written by bin/evaluate --record";
  private static final String FALLS = "falls, written by bin/evaluate --record --why";

  static Published read(Path file) {
    try {
      return new Published(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void write(Path file) {
    try {
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  String figures() {
    return between(FIGURES);
  }

  String falls() {
    return between(FALLS);
  }

  Published with(Recorded recorded) {
    return with(FIGURES, tables(recorded));
  }

  /// @param on date
  /// @param why one line
  Published with(String on, String split, List<Fall> falls, String why) {
    String figures =
        falls.stream()
            .collect(Collectors.groupingBy(Fall::group, LinkedHashMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(Published::ofGroup)
            .collect(Collectors.joining("; "));
    return with(
        FALLS,
        falls() + "| %s | %s | %s | %s |%n".formatted(on, split, figures, why.replace('|', '/')));
  }

  private static String ofGroup(Map.Entry<String, List<Fall>> group) {
    return group.getKey()
        + group.getValue().stream()
            .map(fall -> fall.toString().substring(group.getKey().length()))
            .collect(Collectors.joining(","));
  }

  /// What stands between the markers for this.
  static String tables(Recorded recorded) {
    return recorded.runs().entrySet().stream()
        .map(run ->
            Tables.of(
                "%s questions, %s".formatted(run.getKey(), run.getValue().on()),
                run.getValue().figures(),
                false))
        .collect(Collectors.joining("\n"));
  }

  private Published with(String what, String between) {
    return new Published(text.replace(start(what) + between(what), start(what) + between));
  }

  private String between(String what) {
    int from = text.indexOf(start(what));
    int to = text.indexOf(end(what));
    if (from < 0 || to < from) {
      throw new IllegalStateException(FILE + " lacks its marks for " + what);
    }
    return text.substring(from + start(what).length(), to);
  }

  private static String start(String what) {
    return "<!-- " + what + " -->\n";
  }

  private static String end(String what) {
    return "<!-- end of " + what + " -->\n";
  }
}
