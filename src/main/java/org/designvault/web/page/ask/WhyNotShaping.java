package org.designvault.web.page.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Reason;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.Vault;
import org.designvault.vault.WhyNotAnswer;
import org.designvault.vault.WhyNotForm;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.AnswerView.Line;

/// Lays out why an entry that somebody names is not first.
record WhyNotShaping(Asked asked, Names names) {

  /// @param answer to the same brief; only where there is something to be first, or ruled out, can
  ///   one ask why
  WhyNotView view(Vault vault, AnswerView answer) {
    boolean shown = answer.isAboutCandidates();
    if (!shown || asked.whyNot().isEmpty()) {
      return WhyNotView.silent(shown, asked.whyNot(), List.of());
    }
    try {
      return told(vault.whyNot(new WhyNotForm(asked.form(new ArrayList<>()), asked.whyNot())));
    } catch (RefusedRequest refused) {
      return WhyNotView.silent(true, asked.whyNot(), refused.problems());
    }
  }

  WhyNotView told(WhyNotAnswer why) {
    Slug winner = why.beatenBy();
    List<Reason> lines =
        Stream.concat(why.reasons().stream(), why.price().stream())
            .sorted(Comparator.comparingDouble(Reason::points).reversed())
            .toList();
    return new WhyNotView(
        true,
        asked.whyNot(),
        List.of(),
        why.text(),
        winner == null ? WhyNotView.NOBODY : new Link(names.entry(winner.value()), winner.value()),
        AnswerView.signed(lines.stream().mapToDouble(Reason::points).sum()),
        lines.stream().map(Line::of).toList(),
        why.wouldWinIf().stream().map(this::link).toList(),
        why.wouldWinIf().isEmpty() && why.standing().isOpen());
  }

  private BriefView.Link link(WhyNotAnswer.Change change) {
    Asked changed = asked;
    if (change.change().get("qualities") instanceof Map<?, ?> weights) {
      for (Map.Entry<?, ?> weight : weights.entrySet()) {
        if (weight.getValue() instanceof Double value) {
          changed = changed.weighing(String.valueOf(weight.getKey()), value);
        }
      }
    }
    if (change.change().get("drop") instanceof List<?> positions) {
      changed = changed.withoutConstraints(positions.stream().map(Integer.class::cast).toList());
    }
    return new BriefView.Link(change.text(), changed.address());
  }
}
