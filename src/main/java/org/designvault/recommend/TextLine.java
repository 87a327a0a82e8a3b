package org.designvault.recommend;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.designvault.pattern.Slug;

/// An entry's own words answer the problem.
record TextLine(double factor, Column column, Rows rows, Map<Slug, TextMatch> text)
    implements Line {

  static TextLine of(Map<Slug, TextMatch> text, Rows rows, Scoring scoring) {
    BitSet matched = rows.of(text.keySet());
    Column shares = Column.of(matched, row -> scoring.textShare(match(text, rows, row).score()));
    return new TextLine(scoring.text(), shares, rows, text);
  }

  @Override
  public ReasonKind kind() {
    return ReasonKind.TEXT;
  }

  @Override
  public double most() {
    return factor;
  }

  @Override
  public Grounds grounds(int row) {
    return new Grounds(sentence(match(text, rows, row)), List.of());
  }

  static String sentence(TextMatch match) {
    String place =
        switch (match.field()) {
          case "name" -> "Its name";
          case "intent" -> "Its intent";
          case "question" -> "One of its questions";
          case "mitigates" -> "A trouble that it mitigates";
          default -> "Its page";
        };
    return match.passage().isBlank()
        ? place + " matches the problem."
        : place + " reads “" + match.passage().strip() + "”.";
  }

  private static TextMatch match(Map<Slug, TextMatch> text, Rows rows, int row) {
    TextMatch match = text.get(rows.at(row).id());
    if (match == null) {
      throw new IllegalStateException("no text match for " + rows.at(row).id());
    }
    return match;
  }
}
