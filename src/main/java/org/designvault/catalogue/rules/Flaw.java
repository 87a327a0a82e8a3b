package org.designvault.catalogue.rules;

import org.designvault.pattern.Fault;

/// What is wrong with a block of code or a diagram.
///
/// @param line of the block's text, from 1; 0 when the block as a whole is meant
record Flaw(long line, String expected, String hint) {
  private static final int LONGEST_HINT = 300;

  Flaw {
    String oneLine = hint.strip().replaceAll("\\s+", " ");
    hint = oneLine.length() <= LONGEST_HINT ? oneLine : oneLine.substring(0, LONGEST_HINT) + "…";
  }

  Fault in(Written entry, CodeBlock block) {
    long within = Math.clamp(line, 0, block.text().lines().count());
    String found = within == 0 ? "" : block.textOf(within);
    return entry.fault(block.line() + (int) within, block.section().title(), found, expected, hint);
  }
}
