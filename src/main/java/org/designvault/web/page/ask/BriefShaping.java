package org.designvault.web.page.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.designvault.recommend.Brief;
import org.designvault.vault.Answer;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.BriefView.Chip;
import org.designvault.web.page.ask.BriefView.Offer;
import org.designvault.web.page.ask.BriefView.Step;
import org.designvault.web.page.ask.BriefView.Weight;
import org.jspecify.annotations.Nullable;

/// Lays out one brief as a form.
///
/// @param answer null when nothing was asked or the brief was refused
record BriefShaping(Asked asked, @Nullable Answer answer, Names names) {
  /// The part a chip plays, in a word; an offer says the same before it is taken.
  static final String MATTERS = "matters";

  static final String SYSTEM = "system";
  static final String SEEN = "seen";
  static final String IN_PLACE = "in place";
  static final String DEMAND = "demand";

  BriefView shape(List<Problem> faults) {
    Vocabulary vocabulary = new Vocabulary(names.facts());
    return new BriefView(
        asked.problem(),
        chips(),
        offers(),
        asked.qualities().entrySet().stream()
            .map(chosen -> weight(chosen.getKey(), chosen.getValue()))
            .toList(),
        vocabulary.qualities(asked),
        new DemandReading(asked, answer, names).demands(),
        vocabulary.dimensions(),
        vocabulary.entries(),
        vocabulary.troubles(),
        vocabulary.forces(),
        vocabulary.categories(),
        vocabulary.kinds(),
        byPart(faults));
  }

  List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    asked
        .qualities()
        .forEach((slug, weight) ->
            chips.add(
                new Chip(
                    Address.QUALITY,
                    Address.weighted(slug, weight),
                    MATTERS,
                    names.quality(slug) + " · " + Address.plain(weight))));
    add(chips, Address.CONSTRAINT, DEMAND, asked.constraints(), words()::demand);
    add(chips, Address.CONTEXT, SYSTEM, asked.context(), names::context);
    add(chips, Address.ADOPTED, IN_PLACE, asked.adopted(), names::entry);
    add(chips, Address.FAILURE_MODE, SEEN, asked.failureModes(), names::entry);
    add(chips, Address.FORCE, "force", asked.forces(), names::force);
    add(chips, Address.CATEGORY, "only in", asked.categories(), names::category);
    add(chips, Address.KIND, "only", asked.kinds(), names::kind);
    return chips;
  }

  private static void add(
      List<Chip> chips, String name, String lead, List<String> ids, UnaryOperator<String> label) {
    ids.forEach(id -> chips.add(new Chip(name, id, lead, label.apply(id))));
  }

  private List<Offer> offers() {
    return answer == null ? List.of() : new OfferShaping(asked, names).of(answer.recognised());
  }

  private Weight weight(String slug, double weight) {
    List<Step> steps =
        IntStream.rangeClosed((int) Brief.LEAST_WEIGHT, (int) Brief.GREATEST_WEIGHT)
            .mapToObj(step -> new Step(step, Address.weighted(slug, step), step == weight))
            .toList();
    return new Weight(slug, names.quality(slug), weight, steps);
  }

  /// `constraints[1].context` belongs to the part `constraints`.
  private static Map<String, List<Problem>> byPart(List<Problem> faults) {
    Map<String, List<Problem>> parts = new LinkedHashMap<>();
    for (Problem fault : faults) {
      String part = fault.field().split("[.\\[]", 2)[0];
      parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(fault);
    }
    return parts;
  }

  private DemandWords words() {
    return new DemandWords(names);
  }
}
