package org.designvault.cli;

import java.io.PrintWriter;
import java.util.List;

/// Text for people, in lines that fit a terminal.
///
/// @param out where it goes
record Prose(PrintWriter out) {
  private static final int WIDTH = 100;

  void line(String text) {
    out.println(text);
  }

  void blank() {
    out.println();
  }

  /// Wrapped between words; the first line starts with the label, all others below its end.
  void entry(String label, String text) {
    String indent = " ".repeat(label.length());
    StringBuilder line = new StringBuilder(label);
    boolean empty = true;
    for (String word : text.strip().split("\\s+", -1)) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line);
  }

  /// Columns side by side, all but the last as wide as their widest cell; the first row is the
  /// head.
  void table(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < columns - 1; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        String cell = row.get(column).replaceAll("\\s+", " ");
        line.append(cell).append(" ".repeat(Math.max(0, widths[column] - cell.length()) + 2));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
