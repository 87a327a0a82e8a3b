package org.designvault.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuggestionTests {
  private final TextIndex index =
      TextIndex.over(
          new Shelf()
              .with(new Shelf.Draft("circuit-breaker", "Circuit Breaker"))
              .with(new Shelf.Draft("breakwater", "Breakwater"))
              .with(new Shelf.Draft("break", "Break"))
              .with(new Shelf.Draft("fuse", "Fuse").aliases("Outbreak guard", "Fuses of iron"))
              .with(new Shelf.Draft("jump-consistent-hash", "Jump Consistent Hash"))
              .with(
                  new Shelf.Draft("consistent-hashing", "Consistent Hashing").coverage("Hash Ring"))
              .with(new Shelf.Draft("cqrs", "CQRS"))
              .facts());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void theSameComesBeforeABeginningBeforeAWordsBeginningBeforeAnInnerPart() {
    assertThat(index.suggest("break"))
        .containsExactly(
            suggestion("break", "Break"),
            suggestion("breakwater", "Breakwater"),
            suggestion("circuit-breaker", "Circuit Breaker"),
            suggestion("fuse", "Outbreak guard"));
  }

  @Test
  void likelinessBeingEqualNamesDecide() {
    assertThat(index.suggest("c"))
        .extracting(Suggestion::matched)
        .startsWith("CQRS", "Circuit Breaker", "Consistent Hashing", "Jump Consistent Hash");
  }

  @Test
  void anEntryIsSuggestedOnceByItsLikeliestLabel() {
    assertThat(index.suggest("fuse")).containsExactly(suggestion("fuse", "Fuse"));
    assertThat(index.suggest("fuses o")).containsExactly(suggestion("fuse", "Fuses of iron"));
    assertThat(index.suggest("hash ri"))
        .containsExactly(suggestion("consistent-hashing", "Hash Ring"));
  }

  @Test
  void caseAndSignsDoNotMatter() {
    assertThat(index.suggest("  CIRCUIT-bre"))
        .containsExactly(suggestion("circuit-breaker", "Circuit Breaker"));
  }

  @Test
  void oneTypoIsForgivenFromFourCharactersOn() {
    assertThat(names("fuze")).containsExactly("fuse");
    assertThat(names("curcuit")).containsExactly("circuit-breaker");
    assertThat(names("fze")).isEmpty();
    assertThat(names("fuzze")).isEmpty();
  }

  @Test
  void twoTyposAreForgivenFromEightCharactersOn() {
    assertThat(names("konsistant")).containsExactly("consistent-hashing", "jump-consistent-hash");
    assertThat(names("brekwatr")).containsExactly("breakwater");
    assertThat(names("konsustant")).isEmpty();
    assertThat(names("curkuit")).isEmpty();
  }

  @Test
  void swappedNeighboursAreOneTypo() {
    assertThat(names("ciruct")).isEmpty();
    assertThat(names("cicruit")).containsExactly("circuit-breaker");
  }

  @Test
  void aMistypedBeginningIsForgivenTooInAnyOrderOfWords() {
    assertThat(names("hasing consi")).containsExactly("consistent-hashing");
    assertThat(names("breaker circiu")).containsExactly("circuit-breaker");
  }

  @Test
  void everyWordTypedMustBeFound() {
    assertThat(names("circuit hashing")).isEmpty();
  }

  @Test
  void atMostTenAreSuggested() {
    Shelf shelf = new Shelf();
    for (int number = 10; number < 30; number++) {
      shelf.with(new Shelf.Draft("name-" + number, "Name " + number));
    }
    try (TextIndex many = TextIndex.over(shelf.facts())) {
      assertThat(many.suggest("name"))
          .hasSize(10)
          .startsWith(suggestion("name-10", "Name 10"))
          .endsWith(suggestion("name-19", "Name 19"));
    }
  }

  @Test
  void aMegabyteIsNoName() {
    assertThat(index.suggest("circuit ".repeat(130_000))).hasSizeLessThanOrEqualTo(1);
  }

  private List<String> names(String typed) {
    return index.suggest(typed).stream().map(found -> found.entry().value()).toList();
  }

  private static Suggestion suggestion(String entry, String matched) {
    return new Suggestion(new Slug(entry), matched);
  }
}
