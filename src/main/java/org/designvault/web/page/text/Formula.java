package org.designvault.web.page.text;

import org.commonmark.node.CustomNode;

/// LaTeX between dollar signs.
final class Formula extends CustomNode {
  private final String latex;
  private final boolean display;

  /// @param display on a line of its own, between two dollar signs
  Formula(String latex, boolean display) {
    this.latex = latex;
    this.display = display;
  }

  String latex() {
    return latex;
  }

  boolean isDisplay() {
    return display;
  }
}
