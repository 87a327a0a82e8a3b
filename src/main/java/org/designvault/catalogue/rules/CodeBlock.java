package org.designvault.catalogue.rules;

/// A block of code or a diagram.
///
/// @param language first thing after the opening fence; empty when there is none
/// @param line of the opening fence; the code begins on the next
record CodeBlock(Section section, String language, String text, int line) {
  static final String MERMAID = "mermaid";

  boolean isDiagram() {
    return language.equals(MERMAID);
  }

  /// One of its lines without the space around it, or nothing.
  ///
  /// @param number from 1
  String textOf(long number) {
    return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("").strip();
  }
}
