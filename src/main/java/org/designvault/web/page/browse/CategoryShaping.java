package org.designvault.web.page.browse;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.web.page.Link;
import org.designvault.web.page.Names;
import org.designvault.web.page.Shelf;
import org.jspecify.annotations.Nullable;

/// Lays out one shelf between its neighbours.
record CategoryShaping(Facts facts, Names names) {

  CategoryView shape(Shelf shelf) {
    List<Shelf> all = Shelf.all(facts);
    int place = all.indexOf(shelf);
    Predicate<Entry> chosen = entry -> !entry.kind().isTrouble();
    return new CategoryView(
        shelf.category().id().value(),
        shelf.category().name(),
        shelf.category().definition(),
        Shelf.heading(shelf.category().group()),
        books(shelf.home().stream().filter(chosen)),
        books(shelf.guests().stream().filter(chosen)),
        books(everything(shelf).filter(chosen.negate())),
        Tally.of(everything(shelf).filter(chosen), Effect::isHelpful, names),
        Tally.of(everything(shelf).filter(chosen), Effect::isHarmful, names),
        link(all, place - 1),
        link(all, place + 1));
  }

  private static Stream<Entry> everything(Shelf shelf) {
    return Stream.concat(shelf.home().stream(), shelf.guests().stream());
  }

  private List<Book> books(Stream<Entry> entries) {
    return Book.all(entries.toList(), names);
  }

  private static @Nullable Link link(List<Shelf> all, int place) {
    return place < 0 || place >= all.size()
        ? null
        : new Link(
            all.get(place).category().name(), "/categories/" + all.get(place).category().id());
  }
}
