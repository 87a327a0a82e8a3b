package org.designvault.recommend;

import java.util.Arrays;
import java.util.List;
import org.designvault.pattern.Slug;

/// An entry's own words answer the problem.
record TextLine(double factor, Column column, Rows rows, TextEvidence text) implements Line {

  private static final String MEANING = "meaning";
  private static final String CLOSE =
      "It is close in meaning, by the configured embedding service.";

  static TextLine of(TextEvidence text, Rows rows, Scoring scoring) {
    double[] shares = text.scores(rows.slugs());
    Arrays.setAll(shares, row -> scoring.textShare(shares[row]));
    return new TextLine(scoring.text(), Column.of(shares), rows, text);
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
    Slug entry = rows.at(row).id();
    TextMatch match = text.match(entry);
    boolean both = text.isCloseInMeaning(entry) && !match.field().equals(MEANING);
    return new Grounds(both ? sentence(match) + " " + CLOSE : sentence(match), List.of());
  }

  static String sentence(TextMatch match) {
    if (match.field().equals(MEANING)) {
      return CLOSE;
    }
    String place =
        switch (match.field()) {
          case "name" -> "Its name";
          case "intent" -> "Its intent";
          case "question" -> "One of its questions";
          case "mitigates" -> "A trouble that it mitigates";
          default -> "Its page";
        };
    String passage = match.passage().strip();
    if (passage.isEmpty()) {
      return place + " matches the problem.";
    }
    String end = passage.matches("(?s).*[.?!…]") ? "" : ".";
    return place + " reads “" + passage + "”" + end;
  }
}
