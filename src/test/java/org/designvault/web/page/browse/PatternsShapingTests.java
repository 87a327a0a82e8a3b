package org.designvault.web.page.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.vault.Found;
import org.designvault.web.page.Library;
import org.designvault.web.page.browse.PatternsView.Choice;
import org.designvault.web.page.browse.PatternsView.Group;
import org.designvault.web.page.browse.PatternsView.Hit;
import org.junit.jupiter.api.Test;

class PatternsShapingTests {
  private final Facts facts = Library.facts();

  @Test
  void everyEntryStandsOnceUnderItsHome() {
    PatternsView page = shaping("", "").shelves();

    assertThat(page.groups()).extracting(Group::name, Group::count).hasToString("[(\"Core\", 4)]");
    assertThat(page.groups().getFirst().wards())
        .extracting(ward -> ward.category().name() + " " + ward.books().size())
        .containsExactly("Resilience 3", "Messaging 1");
    assertThat(page.status()).isEqualTo("All 4 entries");
  }

  @Test
  void aKindLeavesOnlyItsEntriesAndTheirShelves() {
    PatternsView page = shaping("", "practice").shelves();

    assertThat(page.groups().getFirst().wards())
        .flatExtracting(ward -> ward.books())
        .extracting(Book::name)
        .containsExactly("Retry");
    assertThat(page.status()).isEqualTo("1 entry");
  }

  @Test
  void whatIsCalledSoStandsAboveWhatIsAboutIt() {
    PatternsView page =
        shaping("retry", "")
            .words(
                List.of(entry(Library.RETRY)),
                found(item(Library.RETRY, "name"), item(Library.BREAKER, "question")));

    assertThat(page.named()).extracting(Book::name).containsExactly("Retry");
    assertThat(page.found())
        .extracting(hit -> hit.book().name())
        .containsExactly("Circuit Breaker");
    assertThat(page.groups()).isEmpty();
    assertThat(page.status()).isEqualTo("2 entries");
  }

  @Test
  void wordsThatAreSeenAnywayAreNotQuoted() {
    assertThat(
            shaping("x", "")
                .words(List.of(), found(item(Library.RETRY, "intent"), item(Library.MESH, "body")))
                .found())
        .extracting(Hit::passage)
        .containsExactly("", "the words");
  }

  @Test
  void choicesCountTheWholeCatalogueAndNoneIsEmpty() {
    PatternsView page = shaping("", "practice").shelves();

    assertThat(page.categories())
        .extracting(Choice::label)
        .containsExactly("Resilience (3)", "Messaging (1)");
    assertThat(page.kinds())
        .extracting(Choice::label)
        .containsExactly("Pattern (2)", "Practice (1)");
  }

  private PatternsShaping shaping(String q, String kind) {
    return new PatternsShaping(facts, Library.names(), new Wanted(q, "", kind));
  }

  private Entry entry(Slug slug) {
    return Objects.requireNonNull(facts.entries().get(slug));
  }

  private static Found found(Found.Item... items) {
    return new Found("0123456789abcdef", items.length, 0, List.of(items), Map.of());
  }

  private static Found.Item item(Slug slug, String field) {
    return new Found.Item(
        slug, "", List.of(), "", List.of(), "", "", new Found.Matched(field, "the words"));
  }
}
