package org.designvault.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.vault.Answer;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.BriefView.Chip;
import org.designvault.web.page.BriefView.Choice;
import org.designvault.web.page.BriefView.Choices;
import org.designvault.web.page.BriefView.Offer;
import org.designvault.web.page.BriefView.Step;
import org.designvault.web.page.BriefView.Weight;
import org.jspecify.annotations.Nullable;

/// Lays out one brief as a form, in the order the vocabulary publishes things.
///
/// @param answer null when nothing was asked or the brief was refused
record BriefShaping(Asked asked, @Nullable Answer answer, Facts facts, Names names) {

  BriefView shape(List<Problem> faults) {
    List<Chip> chips = chips();
    return new BriefView(
        asked.problem(),
        chips,
        offers(chips),
        asked.qualities().entrySet().stream()
            .map(chosen -> weight(chosen.getKey(), chosen.getValue()))
            .toList(),
        qualities(),
        new DemandReading(asked, answer, names).demands(),
        facts.dimensions().stream().map(BriefShaping::choices).toList(),
        entries(false),
        entries(true),
        facts.forces().values().stream()
            .map(force -> new Choice(force.id().value(), force.name()))
            .toList(),
        facts.categories().values().stream()
            .sorted(Comparator.comparingInt(Category::position))
            .map(category -> new Choice(category.id().value(), category.name()))
            .toList(),
        facts.kinds().stream().map(kind -> new Choice(kind.id(), kind.name())).toList(),
        byPart(faults));
  }

  private List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    asked
        .qualities()
        .forEach((slug, weight) ->
            chips.add(
                new Chip(
                    Address.QUALITY,
                    Address.weighted(slug, weight),
                    "matters",
                    names.quality(slug) + " · " + Address.plain(weight))));
    add(chips, Address.CONSTRAINT, "demand", asked.constraints(), names::demand);
    add(chips, Address.CONTEXT, "system", asked.context(), names::context);
    add(chips, Address.ADOPTED, "in place", asked.adopted(), names::entry);
    add(chips, Address.FAILURE_MODE, "seen", asked.failureModes(), names::entry);
    add(chips, Address.FORCE, "force", asked.forces(), names::force);
    add(chips, Address.CATEGORY, "only in", asked.categories(), names::category);
    add(chips, Address.KIND, "only", asked.kinds(), names::kind);
    return chips;
  }

  private static void add(
      List<Chip> chips, String name, String lead, List<String> ids, UnaryOperator<String> label) {
    ids.forEach(id -> chips.add(new Chip(name, id, lead, label.apply(id))));
  }

  /// One offer for each concept, whatever the number of times the text names it.
  private List<Offer> offers(List<Chip> chips) {
    if (answer == null) {
      return List.of();
    }
    Map<String, Offer> offers = new LinkedHashMap<>();
    for (Answer.Recognised recognised : answer.recognised()) {
      recognised
          .as()
          .forEach((part, id) -> offer(part, id.toString(), recognised.phrase(), chips, offers));
    }
    return List.copyOf(offers.values());
  }

  private void offer(
      String part, String id, String phrase, List<Chip> chips, Map<String, Offer> offers) {
    Offer offer =
        switch (part) {
          case "quality" ->
              new Offer(
                  Address.QUALITY,
                  Address.weighted(id, Address.USUAL_WEIGHT),
                  "matters",
                  names.quality(id),
                  phrase);
          case "context" -> new Offer(Address.CONTEXT, id, "system", names.context(id), phrase);
          case "failureMode" ->
              new Offer(Address.FAILURE_MODE, id, "seen", names.entry(id), phrase);
          default -> new Offer(Address.ADOPTED, id, "in place", names.entry(id), phrase);
        };
    String concept = "quality".equals(part) ? id + ":" : id;
    boolean applied =
        chips.stream()
            .anyMatch(chip ->
                chip.name().equals(offer.name()) && (chip.value() + ":").startsWith(concept));
    if (!applied) {
      offers.putIfAbsent(offer.name() + "=" + id, offer);
    }
  }

  private Weight weight(String slug, double weight) {
    List<Step> steps =
        IntStream.rangeClosed((int) Brief.LEAST_WEIGHT, (int) Brief.GREATEST_WEIGHT)
            .mapToObj(step -> new Step(step, Address.weighted(slug, step), step == weight))
            .toList();
    return new Weight(slug, names.quality(slug), weight, steps);
  }

  private List<Choices> qualities() {
    return facts.qualities().values().stream()
        .filter(quality -> quality.broader() == null)
        .map(this::withAttributes)
        .toList();
  }

  private Choices withAttributes(Quality characteristic) {
    Stream<Choice> whole =
        Stream.of(choice(characteristic.id(), characteristic.name() + " as a whole"));
    Stream<Choice> attributes =
        facts.qualities().values().stream()
            .filter(quality -> characteristic.id().equals(quality.broader()))
            .map(quality -> choice(quality.id(), quality.name()));
    return new Choices(
        characteristic.id().value(),
        characteristic.name(),
        characteristic.definition(),
        Stream.concat(whole, attributes)
            .filter(choice -> !asked.qualities().containsKey(slug(choice)))
            .toList());
  }

  private static Choice choice(Slug quality, String label) {
    return new Choice(Address.weighted(quality.value(), Address.USUAL_WEIGHT), label);
  }

  private static String slug(Choice choice) {
    return choice.value().substring(0, choice.value().indexOf(':'));
  }

  private static Choices choices(Dimension dimension) {
    return new Choices(
        dimension.id().value(),
        dimension.name(),
        dimension.definition(),
        dimension.values().stream()
            .map(value -> new Choice(value.id().toString(), value.name()))
            .toList());
  }

  private List<Choice> entries(boolean troubles) {
    return facts.entries().values().stream()
        .filter(entry -> entry.kind().isTrouble() == troubles)
        .sorted(Comparator.comparing(Entry::name))
        .map(entry -> new Choice(entry.id().value(), entry.name()))
        .toList();
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
}
