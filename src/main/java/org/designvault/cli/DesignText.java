package org.designvault.cli;

import java.util.List;
import java.util.Locale;
import org.designvault.recommend.Design;
import org.designvault.recommend.Design.Cost;
import org.designvault.recommend.Design.DesignSet;
import org.designvault.recommend.Design.Member;
import org.designvault.vault.DesignAnswer;
import org.jspecify.annotations.Nullable;

/// Sets of entries for people: each with its members and their roles, what stays uncovered, and the
/// price.
///
/// @param constraints those of the brief and then the demands, by position
record DesignText(Prose prose, List<@Nullable Object> constraints) {
  void print(DesignAnswer answer) {
    new ReadingText(prose).print(answer.understood(), answer.notUnderstood());
    answer.diagnosis().forEach(found -> prose.entry("", found.text()));
    for (int index = 0; index < answer.sets().size(); index++) {
      prose.blank();
      prose.line(index == 0 ? "The set" : "Alternative " + index);
      set(answer.sets().get(index));
    }
    if (answer.sets().isEmpty()) {
      prose.line("No set keeps all constraints and covers any of this brief.");
    }
    new WayOutText(prose, constraints).print(answer.conflicts(), answer.repairs());
    prose.blank();
    pool(answer.pool());
    new EmbeddingText(prose).print(answer.embedding());
    prose.line("Revision " + answer.revision() + ". `designvault show ID` has the whole entry.");
  }

  private void set(DesignSet set) {
    for (Member member : set.members()) {
      String name = member.pattern().name() + " (" + member.pattern().id() + ")";
      prose.entry("   ", name + ": " + member.role());
    }
    listed("   Covered: ", set.covers().stream().map(Design.Covered::name).toList());
    listed("   Not covered: ", set.uncovered().stream().map(Design.Uncovered::name).toList());
    for (Cost cost : set.price()) {
      if (cost.points() != 0) {
        String points = String.format(Locale.ROOT, "   %+.2f  ", cost.points());
        prose.entry(points, cost.pattern() + ": " + cost.text());
      }
    }
    long unweighted = set.price().stream().filter(cost -> cost.points() == 0).count();
    if (unweighted > 0) {
      prose.entry("   ", "Harm to qualities that nobody weighted: " + unweighted + ".");
    }
  }

  private void pool(Design.Pool pool) {
    prose.entry(
        "",
        "Best of all sets of %d entries: %d of %d candidates, %d for a demand, %d that others require."
            .formatted(
                pool.best().size() + pool.demanded().size() + pool.required().size(),
                pool.best().size(),
                pool.candidates(),
                pool.demanded().size(),
                pool.required().size()));
  }

  private void listed(String label, List<String> names) {
    if (!names.isEmpty()) {
      prose.entry(label, String.join(", ", names));
    }
  }
}
