package org.designvault.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.designvault.pattern.Force;

/// An entry eases a force that was chosen, or that pulls between two weighted qualities.
record ForceLine(double factor, Column column, Force force, boolean chosen) implements Line {

  static List<ForceLine> allOf(Brief brief, Tables tables, Scoring scoring) {
    List<ForceLine> lines = new ArrayList<>();
    for (Force force : tables.facts().forces().values()) {
      boolean chosen = brief.forces().contains(force.id());
      if (chosen || brief.qualities().keySet().containsAll(force.pulls())) {
        BitSet eased = tables.easing(force.id());
        lines.add(new ForceLine(scoring.force(), Column.of(eased, _ -> 1), force, chosen));
      }
    }
    return lines;
  }

  @Override
  public ReasonKind kind() {
    return ReasonKind.FORCE;
  }

  @Override
  public double most() {
    return factor;
  }

  @Override
  public Grounds grounds(int row) {
    String ground = chosen ? "which you chose" : "between two qualities that you weighted";
    String text = "Eases “%s”, %s: %s".formatted(force.name(), ground, force.definition());
    return new Grounds(text, List.of("force/" + force.id()));
  }
}
