package org.designvault.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.designvault.facts.Facts;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTests {
  private final TextIndex index = TextIndex.over(Shelf.ofFailingCalls());

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void aQuestionInOtherWordsOfTheSameStemsFindsItsEntry() {
    assertThat(best("We were charging some customers twice")).isEqualTo(slug("idempotency"));
  }

  @Test
  void contractionsAndFillersSayNothing() {
    assertThat(index.score("we don't, they can’t and it isn't what you'd want").ranked()).isEmpty();
  }

  @Test
  void possessivesMeetThePlainWord() {
    assertThat(index.score("the bulkhead's").of(slug("bulkhead")))
        .isPositive()
        .isEqualTo(index.score("bulkhead").of(slug("bulkhead")));
  }

  @Test
  void hyphenatedAndJoinedSpellingsMeet() {
    assertThat(best("timeout")).isEqualTo(slug("time-out"));
    assertThat(best("bulk-head")).isEqualTo(slug("bulkhead"));
  }

  @Test
  void formsThatNoEndingGivesAwayMeetTheirWord() {
    try (TextIndex one =
        TextIndex.over(
            new Shelf().with(new Shelf.Draft("a", "Uno").intent("Freezes a child.")).facts())) {
      assertThat(one.score("frozen children").of(slug("a")))
          .isPositive()
          .isEqualTo(one.score("freeze child").of(slug("a")));
    }
  }

  @Test
  void amountsAndTheirUnitsSayNothing() {
    try (TextIndex one =
        TextIndex.over(
            new Shelf()
                .with(new Shelf.Draft("a", "Uno").body("Takes 20 ms for 1,000 of 3GB, or 5 %."))
                .with(new Shelf.Draft("b", "2PC").body("Votes at p99."))
                .facts())) {
      assertThat(one.score("under 20 ms, 1,000 times a 3 GB file at 5%: 20 3 1000").ranked())
          .isEmpty();
      assertThat(one.score("2pc at p99").of(slug("b"))).isPositive();
    }
  }

  @Test
  void whatARelationSaysCountsAtBothItsEnds() {
    assertThat(index.score("attempts").ranked())
        .extracting(hit -> hit.entry().value())
        .containsExactlyInAnyOrder("circuit-breaker", "retry-storm");
  }

  @Test
  void codeIsNotRead() {
    assertThat(index.score("setSoTimeout").ranked()).isEmpty();
  }

  @Test
  void wordsOfOneQuestionCountMoreThanTheSameWordsOfManyOthers() {
    Facts facts =
        new Shelf()
            .with(new Shelf.Draft("a-one", "Uno").questions("The mirror broke in the lift."))
            .with(
                new Shelf.Draft("b-two", "Duo")
                    .questions(
                        "The mirror fell down here.",
                        "A ladder broke down there.",
                        "My lift is red."))
            .facts();
    try (TextIndex two = TextIndex.over(facts)) {
      Scores scores = two.score("mirror broke lift");

      assertThat(scores.of(slug("a-one"))).isGreaterThan(scores.of(slug("b-two")));
    }
  }

  @Test
  void aRemedyInheritsAShareOfItsTroublesScore() {
    String symptom = "busy tone";
    double trouble = index.score(symptom).of(slug("retry-storm"));

    assertThat(trouble).isPositive();
    assertThat(index.score(symptom).of(slug("circuit-breaker")))
        .isEqualTo(Boosts.CHOSEN.mitigates() * trouble);
  }

  @Test
  void whatIsInheritedIsNotInheritedAgain() {
    Facts facts =
        new Shelf()
            .with(new Shelf.Draft("a-trouble", "Uno").questions("The mirror broke."))
            .with(new Shelf.Draft("b-remedy", "Duo").mitigates("a-trouble"))
            .with(new Shelf.Draft("c-second", "Tre").mitigates("b-remedy"))
            .facts();
    try (TextIndex chain = TextIndex.over(facts)) {
      assertThat(chain.score("mirror").of(slug("b-remedy"))).isPositive();
      assertThat(chain.score("mirror").of(slug("c-second"))).isZero();
    }
  }

  @Test
  void aWordOfTheNameCountsMoreThanOneOfTheIntent() {
    Facts facts =
        new Shelf()
            .with(new Shelf.Draft("a-plain", "Uno").intent("About lifts."))
            .with(new Shelf.Draft("b-named", "Lift").intent("About uno."))
            .facts();
    try (TextIndex two = TextIndex.over(facts)) {
      assertThat(two.score("lift").ranked().getFirst().entry()).isEqualTo(slug("b-named"));
    }
  }

  @Test
  void equalScoresComeInTheOrderOfSlugs() {
    Shelf shelf = new Shelf();
    for (String name : List.of("c", "a", "d", "b")) {
      shelf.with(new Shelf.Draft(name, "Same").questions("The mirror broke."));
    }
    try (TextIndex same = TextIndex.over(shelf.facts())) {
      assertThat(same.score("mirror").ranked())
          .extracting(hit -> hit.entry().value())
          .containsExactly("a", "b", "c", "d");
    }
  }

  @Test
  void rankedHitsFallInScoreAndAgreeWithTheList() {
    Scores scores = index.score("a failing call repeated by callers hangs");

    assertThat(scores.ranked())
        .hasSizeGreaterThan(2)
        .isSortedAccordingTo(
            Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::entry))
        .allSatisfy(hit ->
            assertThat(hit.score())
                .isPositive()
                .isEqualTo(scores.of(hit.entry()))
                .isIn(Arrays.stream(scores.all()).boxed().toList()));
    assertThat(scores.of(slug("unheard-of"))).isZero();
  }

  @Test
  void theSameFactsScoreTheSameInEveryIndex() {
    String text = "repeat a failed call when the register is slow and threads run out";
    try (TextIndex again = TextIndex.over(Shelf.ofFailingCalls())) {
      assertThat(again.score(text).ranked()).isEqualTo(index.score(text).ranked());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\u0000\u0007\u001b",
        "the of and",
        "*:*",
        "😀🏳️‍🌈",
        "\ud800 \udc00\ud800",
        "+-&&||!(){}[]^\"~*?:\\/"
      })
  void whatHoldsNoWordFindsNothing(String text) {
    assertThat(index.score(text).ranked()).isEmpty();
    assertThat(index.search(text)).isEmpty();
    assertThat(index.suggest(text)).isEmpty();
    assertThat(index.passages(text).apply(slug("retry"))).isEmpty();
  }

  @Test
  void querySyntaxIsOnlyWords() {
    assertThat(index.score("name:(retry~ AND *) OR \"storm").ranked())
        .isEqualTo(index.score("name retry storm").ranked());
  }

  @Test
  void wordsBeyondTheSixtyFourthDifferentOneAreNotLookedFor() {
    StringBuilder many = new StringBuilder("bulkhead ");
    for (int word = 0; word < 63; word++) {
      many.append("filler").append(word).append(' ');
    }
    assertThat(index.score(many + "retry").of(slug("retry"))).isZero();
    assertThat(index.score(many + "retry").of(slug("bulkhead"))).isPositive();
  }

  @Test
  void aMegabyteIsReadToItsTenThousandthCharacter() {
    String blank = " ".repeat(9_990);

    assertThat(best("bulkhead " + "\ud83d\ude00 ".repeat(350_000))).isEqualTo(slug("bulkhead"));
    assertThat(best(blank + "bulkhead")).isEqualTo(slug("bulkhead"));
    assertThat(index.score(blank + "          bulkhead").ranked()).isEmpty();
    assertThat(index.score("x".repeat(1_000_000)).ranked()).isEmpty();
  }

  @Test
  void randomBytesNeverFail() {
    long seed = 20_261_122;
    System.out.println("ScoreTests seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(40, 0, 0x10000).forEach(unit -> text.append((char) unit));
      text.append(" retry ");

      assertThat(index.score(text.toString()).of(slug("retry"))).isPositive();
      index.suggest(text.toString());
      index.search(text.toString());
    }
  }

  @Test
  void anEmptyCatalogueFindsNothing() {
    try (TextIndex empty = TextIndex.over(new Shelf().facts())) {
      assertThat(empty.score("retry").ranked()).isEmpty();
      assertThat(empty.search("retry")).isEmpty();
      assertThat(empty.suggest("retry")).isEmpty();
      assertThat(empty.passages("retry").apply(slug("retry"))).isEmpty();
    }
  }

  private Slug best(String text) {
    return index.score(text).ranked().getFirst().entry();
  }

  private static Slug slug(String id) {
    return new Slug(id);
  }
}
