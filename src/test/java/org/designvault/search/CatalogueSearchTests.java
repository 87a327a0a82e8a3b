package org.designvault.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogueSearchTests {
  private final TextIndex index = TextIndex.over(Shelf.ofFailingCalls());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void theEntryOfThatNameComesFirstWhateverItsCaseAndEnding() {
    assertThat(search("retry")).startsWith("retry").contains("retry-storm");
    assertThat(search("RETRIES")).startsWith("retry");
    assertThat(search("Retry storms")).startsWith("retry-storm");
  }

  @Test
  void theWordPatternBesideANameMakesNoDifference() {
    assertThat(search("Retry Pattern")).startsWith("retry");
    assertThat(search("retry patterns")).startsWith("retry");
  }

  @Test
  void anAliasOrACoveredNameIsANameToo() {
    assertThat(search("repeat the call")).startsWith("retry");
    assertThat(search("open breakers")).startsWith("circuit-breaker");
  }

  @Test
  void aNameComesBeforeAnAliasBeforeACoveredName() {
    try (TextIndex homonyms =
        TextIndex.over(
            new Shelf()
                .with(new Shelf.Draft("a", "Uno").coverage("Ring"))
                .with(new Shelf.Draft("b", "Duo").aliases("Ring"))
                .with(new Shelf.Draft("c", "Ring"))
                .facts())) {
      assertThat(homonyms.search("ring"))
          .extracting(hit -> hit.entry().value())
          .containsExactly("c", "b", "a");
    }
  }

  @Test
  void otherWordsAreFoundByTheirScore() {
    assertThat(search("charged twice")).startsWith("idempotency").doesNotHaveDuplicates();
    assertThat(search("mirror")).isEmpty();
  }

  private List<String> search(String text) {
    return index.search(text).stream().map(hit -> hit.entry().value()).toList();
  }
}
