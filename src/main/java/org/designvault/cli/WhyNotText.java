package org.designvault.cli;

import java.util.List;
import java.util.Locale;
import org.designvault.recommend.Reason;
import org.designvault.vault.WhyNotAnswer;

/// Why an entry is not first, for people.
record WhyNotText(Prose prose) {
  void print(WhyNotAnswer why) {
    prose.entry("", why.text());
    if (why.beatenBy() != null) {
      reasons(why.beatenBy() + " is ahead by:", why.reasons());
      reasons("and behind by:", why.price());
    }
    if (!why.wouldWinIf().isEmpty()) {
      prose.blank();
      prose.line("Any of these alone would put it first:");
      why.wouldWinIf().forEach(change -> prose.entry("   ", change.text()));
    } else if (why.standing().isOpen()) {
      prose.blank();
      prose.line("No change of one weight or one constraint would put it first.");
    }
    prose.blank();
    new EmbeddingText(prose).print(why.embedding());
    prose.line("Revision " + why.revision() + ". `designvault show ID` has the whole entry.");
  }

  private void reasons(String title, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      prose.blank();
      prose.line(title);
      for (Reason reason : reasons) {
        prose.entry(String.format(Locale.ROOT, "   %+.2f  ", reason.points()), reason.text());
      }
    }
  }
}
