package org.designvault.cli;

import java.io.PrintWriter;

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
}
