package org.designvault.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.designvault.pattern.ContextId;

/// An entry is at its best in the situation, or wrong for it, in one dimension.
///
/// @param stated the values true of the system that are not neutral, at least one
record ContextLine(double factor, Column column, List<ContextId> stated, Contexts contexts)
    implements Line {

  static List<ContextLine> allOf(Brief brief, Contexts contexts, Scoring scoring) {
    List<ContextLine> lines = new ArrayList<>();
    for (List<ContextId> values : brief.context().values()) {
      List<ContextId> stated = contexts.telling(values);
      if (!stated.isEmpty()) {
        lines.add(of(stated, contexts, scoring));
      }
    }
    return lines;
  }

  private static ContextLine of(List<ContextId> stated, Contexts contexts, Scoring scoring) {
    BitSet fitted = contexts.fitAny(stated);
    BitSet decided = contexts.unfitForAll(stated);
    decided.or(fitted);
    Column column = Column.of(decided, row -> fitted.get(row) ? 1 : Scoring.MISS);
    return new ContextLine(scoring.context(), column, stated, contexts);
  }

  @Override
  public ReasonKind kind() {
    return ReasonKind.CONTEXT;
  }

  @Override
  public double most() {
    return factor;
  }

  /// Every stated value that fits is named: the points fall only when all of them are gone.
  @Override
  public Grounds grounds(int row) {
    boolean fitted = column.at(row) > 0;
    List<ContextId> values =
        stated.stream().filter(value -> !fitted || contexts.fits(row, value)).toList();
    String text = contexts.sentence(fitted ? "fits" : "is unfit for", values);
    return new Grounds(text, values.stream().map(value -> "context/" + value).toList());
  }
}
