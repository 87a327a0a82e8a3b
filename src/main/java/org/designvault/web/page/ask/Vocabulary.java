package org.designvault.web.page.ask;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;
import org.designvault.web.page.ask.BriefView.Choice;
import org.designvault.web.page.ask.BriefView.Choices;

/// What the lists of the form have to choose from, in the order the vocabulary publishes it.
record Vocabulary(Facts facts) {

  /// Each characteristic as a whole, then its attributes; those already weighted are left out.
  List<Choices> qualities(Asked asked) {
    return facts.qualities().values().stream()
        .filter(quality -> quality.broader() == null)
        .map(characteristic -> attributes(characteristic, asked))
        .toList();
  }

  private Choices attributes(Quality characteristic, Asked asked) {
    Stream<Quality> attributes =
        facts.qualities().values().stream()
            .filter(quality -> characteristic.id().equals(quality.broader()));
    return new Choices(
        characteristic.id().value(),
        characteristic.name(),
        characteristic.definition(),
        Stream.concat(Stream.of(characteristic), attributes)
            .filter(quality -> !asked.qualities().containsKey(quality.id().value()))
            .map(Vocabulary::weighted)
            .toList());
  }

  private static Choice weighted(Quality quality) {
    String label = quality.broader() == null ? quality.name() + " as a whole" : quality.name();
    return new Choice(Address.weighted(quality.id().value(), Address.USUAL_WEIGHT), label);
  }

  List<Choices> dimensions() {
    return facts.dimensions().stream().map(Vocabulary::values).toList();
  }

  private static Choices values(Dimension dimension) {
    return new Choices(
        dimension.id().value(),
        dimension.name(),
        dimension.definition(),
        dimension.values().stream()
            .map(value -> new Choice(value.id().toString(), value.name()))
            .toList());
  }

  /// What can be in place already.
  List<Choice> entries() {
    return entries(false);
  }

  List<Choice> troubles() {
    return entries(true);
  }

  private List<Choice> entries(boolean troubles) {
    return facts.entries().values().stream()
        .filter(entry -> entry.kind().isTrouble() == troubles)
        .sorted(Comparator.comparing(Entry::name))
        .map(entry -> choice(entry.id(), entry.name()))
        .toList();
  }

  List<Choice> forces() {
    return facts.forces().values().stream().map(force -> choice(force.id(), force.name())).toList();
  }

  List<Choice> categories() {
    return facts.categories().values().stream()
        .sorted(Comparator.comparingInt(Category::position))
        .map(category -> choice(category.id(), category.name()))
        .toList();
  }

  List<Choice> kinds() {
    return facts.kinds().stream().map(kind -> new Choice(kind.id(), kind.name())).toList();
  }

  private static Choice choice(Slug id, String name) {
    return new Choice(id.value(), name);
  }
}
