package org.designvault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// A relation of a finished entry to one that is not written yet.
record WaitingRelation(Slug from, RelationKind kind, Slug to, String when, String why) {
  private static final Path FILE = Path.of("data/relations-waiting.tsv");

  static List<WaitingRelation> all() {
    try {
      return Files.readAllLines(FILE).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .map(WaitingRelation::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static WaitingRelation of(List<String> cells) {
    return new WaitingRelation(
        new Slug(cells.get(0)),
        RelationKind.of(cells.get(1)).orElseThrow(),
        new Slug(cells.get(2)),
        cells.get(3),
        cells.get(4));
  }
}
