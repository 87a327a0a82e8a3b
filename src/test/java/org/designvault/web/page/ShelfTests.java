package org.designvault.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.web.page.Side.Group;
import org.designvault.web.page.Side.Row;
import org.junit.jupiter.api.Test;

class ShelfTests {
  private static final Slug RESILIENCE = new Slug("resilience");

  @Test
  void shelvesStandInPublishedOrderEmptyOnesIncluded() {
    assertThat(Shelf.all(Library.facts()))
        .extracting(shelf -> shelf.category().name())
        .containsExactly("Resilience", "Messaging", "Algorithms");
  }

  @Test
  void entriesStandAtHomeByName() {
    assertThat(Shelf.named(Library.facts(), "resilience").orElseThrow().home())
        .extracting(Entry::name)
        .containsExactly("Circuit Breaker", "Retry", "Retry Storm");
  }

  @Test
  void whatIsNoCategoryHasNoShelf() {
    assertThat(Shelf.named(Library.facts(), "resilienc")).isEmpty();
    assertThat(Shelf.named(Library.facts(), "../etc")).isEmpty();
  }

  @Test
  void atTheSideOnlyTheShelfOfThePageIsOpen() {
    List<Group> groups = Side.of(Library.facts(), RESILIENCE).groups();

    assertThat(groups).extracting(Group::name).containsExactly("Core");
    assertThat(groups.getFirst().rows())
        .filteredOn(Row::isOpen)
        .extracting(row -> row.shelf().category().id())
        .containsExactly(RESILIENCE);
    assertThat(Side.of(Library.facts(), null).groups().getFirst().rows()).noneMatch(Row::isOpen);
  }

  @Test
  void emptyShelvesAreLeftOutAtTheSide() {
    assertThat(Side.of(Library.facts(), null).groups().getFirst().rows())
        .extracting(row -> row.shelf().category().name())
        .containsExactly("Resilience", "Messaging");
    assertThat(Side.of(Library.facts(), null).entries()).isEqualTo(4);
  }
}
