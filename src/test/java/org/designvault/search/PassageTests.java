package org.designvault.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PassageTests {
  private final TextIndex index = TextIndex.over(Shelf.ofFailingCalls());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void theNameIsShownWhenItMatches() {
    assertThat(passage("circuit breakers", "circuit-breaker"))
        .contains(new Passage("name", "Circuit Breaker"));
  }

  @Test
  void anAliasOrACoveredNameIsShownAsAlias() {
    assertThat(passage("compartments", "bulkhead")).contains(new Passage("alias", "Compartments"));
    assertThat(passage("retry amplification", "retry-storm"))
        .contains(new Passage("alias", "Retry amplification"));
  }

  @Test
  void theIntentIsShownWhenOnlyItMatches() {
    assertThat(passage("separate pools", "bulkhead"))
        .contains(
            new Passage(
                "intent", "Keep separate pools so that one dependency cannot take all threads."));
  }

  @Test
  void theQuestionThatHoldsMostOfTheWordsIsShown() {
    assertThat(passage("the vaccination register hangs", "circuit-breaker"))
        .contains(
            new Passage(
                "question",
                "Booking a vaccination slot hangs for everyone as soon as the register is slow."));
  }

  @Test
  void aSymptomOfTheMitigatedTroubleIsShownWithItsName() {
    assertThat(passage("busy tone", "circuit-breaker"))
        .contains(
            new Passage(
                "mitigates", "Retry Storm: Everyone who got a busy tone pressed redial at once."));
    assertThat(passage("storm", "circuit-breaker"))
        .contains(new Passage("mitigates", "Retry Storm"));
  }

  @Test
  void theBodyIsShownWithoutItsMarkdown() {
    assertThat(passage("limit", "time-out"))
        .contains(new Passage("body", "Set a limit for each call."));
  }

  @Test
  void nothingIsShownForAnEntryThatSharesNoWord() {
    assertThat(passage("mirror", "bulkhead")).isEmpty();
    assertThat(passage("retry", "unheard-of")).isEmpty();
  }

  @Test
  void everyEntryWithAScoreHasAPassage() {
    String text = "repeat failed calls before threads are taken by a busy register, with a limit";

    assertThat(index.score(text).ranked())
        .hasSizeGreaterThan(3)
        .allSatisfy(hit -> assertThat(index.passages(text).apply(hit.entry())).isPresent());
  }

  @Test
  void ofPassagesThatSayAsMuchTheFirstIsShown() {
    try (TextIndex one =
        TextIndex.over(
            new Shelf()
                .with(new Shelf.Draft("a", "Uno").questions("A mirror broke.", "A mirror fell."))
                .facts())) {
      assertThat(one.passages("mirror").apply(new Slug("a")))
          .contains(new Passage("question", "A mirror broke."));
    }
  }

  @Test
  void whatAnEntrySaysItselfIsShownBeforeTheNameOfItsTrouble() {
    try (TextIndex two =
        TextIndex.over(
            new Shelf()
                .with(new Shelf.Draft("a", "Uno").intent("Holds a mirror.").mitigates("b"))
                .with(new Shelf.Draft("b", "Mirror"))
                .facts())) {
      assertThat(two.passages("mirror").apply(new Slug("a")))
          .contains(new Passage("intent", "Holds a mirror."));
    }
  }

  @Test
  void aLongPassageIsCutAtAWord() {
    String sentence = "mirror " + "lantern ".repeat(40);
    try (TextIndex one =
        TextIndex.over(new Shelf().with(new Shelf.Draft("a", "Uno").intent(sentence)).facts())) {
      String shown = one.passages("mirror").apply(new Slug("a")).orElseThrow().text();

      assertThat(shown).endsWith("lantern…").hasSizeBetween(200, 240);
    }
  }

  private Optional<Passage> passage(String text, String entry) {
    return index.passages(text).apply(new Slug(entry));
  }
}
