package org.designvault.recommend.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Constraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseReaderTests {
  private final PhraseReader reader = PhraseReader.over(Vocabulary.facts());

  @Test
  void aValueBecomesContext() {
    assertUnderstood("runs on Kubernetes", "Kubernetes", context("platform/kubernetes"));
  }

  @Test
  void aNegatedValueBecomesNotContext() {
    assertUnderstood(
        "it must not need Kubernetes",
        "not need Kubernetes",
        new Constraint.NotContext(ContextId.of("platform/kubernetes")));
  }

  @Test
  void aLabelThatHoldsANegationIsTheValueItself() {
    assertUnderstood("we have no on-call", "no on-call", context("operations/none"));
    assertUnderstood("no ops-team", "no ops-team", context("operations/none"));
    assertUnderstood(
        "without an on-call", "without an on-call", new Constraint.NotContext(onCall()));
  }

  @Test
  void aQualityIsDemandedToBeHelped() {
    assertUnderstood("highly available", "highly available", helped("availability"));
    assertUnderstood("it must not go down", "must not go down", helped("availability"));
    assertUnderstood("Security!", "Security", helped("security"));
    assertUnderstood("we can’t lose", "can’t lose", helped("durability"));
  }

  @Test
  void aNegatedQualityIsNotUnderstood() {
    assertNotUnderstood("no availability", "no availability");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "retry storm",
        "no retry storms",
        "must not suffer a Retry-Storm",
        "never retry amplification"
      })
  void troubleIsMitigatedHoweverItIsPut(String phrase) {
    Reading reading = reader.read(phrase);

    assertThat(reading.understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(new Constraint.Mitigates(new Slug("retry-storm")));
    assertThat(reading.notUnderstood()).isEmpty();
  }

  @Test
  void anAntiPatternIsTroubleToo() {
    assertUnderstood("god classes", "god classes", new Constraint.Mitigates(new Slug("god-class")));
  }

  @Test
  void aNegatedEntryIsDoneWithout() {
    assertUnderstood(
        "without a message broker", "without a message broker", without("message-broker"));
    assertUnderstood("we don't want any caches", "don't want any caches", without("cache"));
  }

  @Test
  void aPlainEntryHasNoMeaningAsAConstraint() {
    assertNotUnderstood("with a message broker", "message broker");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "not",
        "without",
        "can't",
        "can’t",
        "cannot",
        "can not",
        "never",
        "don't",
        "must not",
        "avoid",
        "won't",
        "No",
        "neither"
      })
  void theseWordsNegate(String negation) {
    assertThat(reader.read(negation + " use retries").understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(without("retry"));
  }

  @Test
  void theLongestLabelWins() {
    assertThat(reader.read("no retry storm, no retry").understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(new Constraint.Mitigates(new Slug("retry-storm")), without("retry"));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", ".", " but", ":", "!", " –", " -", " ("})
  void aNegationEndsWithItsClause(String end) {
    assertThat(reader.read("without cache" + end + " on kubernetes").understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(without("cache"), context("platform/kubernetes"));
  }

  @Test
  void aNegationTurnsEverythingInItsClause() {
    assertThat(reader.read("no cache or message broker").understood())
        .extracting(Reading.Read::phrase, Reading.Read::constraint)
        .containsExactly(
            tuple("no cache", without("cache")),
            tuple("message broker", without("message-broker")));
  }

  @Test
  void aLabelDoesNotReachOverAComma() {
    assertThat(reader.read("retry, storm").understood()).isEmpty();
  }

  @Test
  void onlyWholeWordsMatch() {
    assertNotUnderstood("breakfast", "breakfast");
    assertNotUnderstood("cacheless", "cacheless");
  }

  @Test
  void anIdIsALabelToo() {
    assertUnderstood(
        "consistency/linearizable",
        "consistency/linearizable",
        context("consistency/linearizable"));
    assertUnderstood("time-behaviour", "time-behaviour", helped("time-behaviour"));
  }

  @Test
  void aLabelOfTwoConceptsIsReportedWithBothAndNotApplied() {
    Reading reading = reader.read("in two regions");

    assertThat(reading.understood()).isEmpty();
    assertThat(reading.notUnderstood())
        .containsExactly(
            new Reading.Unread(
                "two regions",
                3,
                14,
                List.of(
                    context("topology/multi-region-passive"),
                    context("topology/multi-region-active"))));
  }

  @Test
  void ofTwoConceptsTheOneThatCanBeMeantIsMeant() {
    assertUnderstood("causal consistency", "causal consistency", context("consistency/causal"));
    assertThat(reader.read("no causal consistency").notUnderstood().getFirst().candidates())
        .containsExactly(
            new Constraint.NotContext(ContextId.of("consistency/causal")),
            without("causal-consistency"));
  }

  @Test
  void aLabelOfFillersAloneNamesNothing() {
    assertThat(reader.read("the only one").understood()).isEmpty();
    assertThat(reader.read("the only one").notUnderstood()).isEmpty();
  }

  @Test
  void whatIsLeftAndMeansSomethingIsReportedInRuns() {
    Reading reading =
        reader.read("We need unicorns with wings on Kubernetes, and without the glitter");

    assertThat(reading.understood()).hasSize(1);
    assertThat(reading.notUnderstood())
        .extracting(Reading.Unread::phrase)
        .containsExactly("unicorns with wings", "without the glitter");
  }

  @Test
  void aRunEndsWithItsClause() {
    assertThat(reader.read("unicorns, no glitter").notUnderstood())
        .extracting(Reading.Unread::phrase)
        .containsExactly("unicorns", "no glitter");
  }

  @Test
  void positionsAreThoseOfThePhraseAsWritten() {
    String phrase = "😀 fast; without a  Message Broker or 🦄 glitter";
    Reading reading = reader.read(phrase);

    assertThat(reading.understood())
        .allSatisfy(read ->
            assertThat(phrase.substring(read.start(), read.end())).isEqualTo(read.phrase()));
    assertThat(reading.understood())
        .extracting(Reading.Read::phrase)
        .containsExactly("fast", "without a  Message Broker");
    assertThat(reading.notUnderstood())
        .containsExactly(
            new Reading.Unread("glitter", phrase.indexOf("glitter"), phrase.length(), List.of()));
  }

  @Test
  void whatIsNotUnderstoodComesLeftToRight() {
    assertThat(reader.read("unicorns, a cache, glitter").notUnderstood())
        .extracting(Reading.Unread::phrase)
        .containsExactly("unicorns", "cache", "glitter");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Caches | cache",
        "CACHE | cache",
        "retries | retry",
        "message  brokers | message-broker",
        "message-broker | message-broker",
        "brokers | message-broker"
      })
  void caseHyphensSpacesAndPluralsDoNotMatter(String words, String entry) {
    assertThat(reader.read("no " + words).understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(without(entry));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "we need the", "no", "\u0000\ud800", "😀", "*:*"})
  void nothingIsReadWhereNothingIsSaid(String phrase) {
    assertThat(reader.read(phrase)).isEqualTo(new Reading(List.of(), List.of()));
  }

  @Test
  void aPhraseLongerThanTheLimitIsRefused() {
    assertThat(reader.read(" ".repeat(PhraseReader.LONGEST_PHRASE)).understood()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.read(" ".repeat(PhraseReader.LONGEST_PHRASE + 1)));
  }

  private void assertUnderstood(String phrase, String words, Constraint constraint) {
    Reading reading = reader.read(phrase);
    int start = phrase.indexOf(words);
    assertThat(reading.understood())
        .containsExactly(new Reading.Read(words, start, start + words.length(), constraint));
    assertThat(reading.notUnderstood()).isEmpty();
  }

  private void assertNotUnderstood(String phrase, String words) {
    Reading reading = reader.read(phrase);
    int start = phrase.indexOf(words);
    assertThat(reading.understood()).isEmpty();
    assertThat(reading.notUnderstood())
        .containsExactly(new Reading.Unread(words, start, start + words.length(), List.of()));
  }

  private static Constraint context(String id) {
    return new Constraint.InContext(ContextId.of(id), false);
  }

  private static Constraint helped(String quality) {
    return new Constraint.QualityAtLeast(new Slug(quality), 1);
  }

  private static Constraint without(String entry) {
    return new Constraint.Without(new Slug(entry));
  }

  private static ContextId onCall() {
    return ContextId.of("operations/on-call");
  }
}
