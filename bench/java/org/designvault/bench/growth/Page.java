package org.designvault.bench.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Where growth is recorded and shown. The table and the picture are written by the bench only.
public final class Page {
  /// What the page was made of.
  static final Path RECORDED = Path.of("bench", "growth.tsv");

  static final Path TEXT = Path.of("docs", "performance.md");
  static final Path PICTURE = Path.of("docs", "images", "growth.svg");
  private static final String START = "<!-- growth, written by bin/bench --only=G --record -->\n";
  private static final String END = "<!-- end of growth -->\n";

  private Page() {}

  /// Takes a file of figures for the recorded one, and writes the page anew.
  public static void record(Path figures) {
    try {
      Files.copy(figures, RECORDED, StandardCopyOption.REPLACE_EXISTING);
      Growth growth = Growth.read(RECORDED);
      Files.writeString(TEXT, with(Files.readString(TEXT), Tables.of(growth)));
      Files.createDirectories(PICTURE.toAbsolutePath().getParent());
      Files.writeString(PICTURE, Picture.of(growth));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /// @return the text with another part between the marks
  static String with(String text, String part) {
    return text.replace(START + between(text), START + part);
  }

  /// @throws IllegalStateException when the marks are not there
  static String between(String text) {
    int from = text.indexOf(START);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new IllegalStateException(TEXT + " lacks its marks for growth");
    }
    return text.substring(from + START.length(), to);
  }
}
