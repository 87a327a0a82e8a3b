package org.designvault.recommend.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.Test;

class RecognitionTests {
  private final PhraseReader reader = PhraseReader.over(Vocabulary.facts());

  @Test
  void everyKindOfConceptIsRecognisedWhereItStands() {
    String problem = "On k8s a retry storm hit; no cache, 40 TB of it. Fast?";

    assertThat(reader.recognise(problem))
        .containsExactly(
            new Mention(3, 6, "k8s", context("platform/kubernetes"), false, false),
            new Mention(9, 20, "retry storm", trouble("retry-storm"), false, false),
            new Mention(29, 34, "cache", entry("cache"), true, false),
            new Mention(36, 41, "40 TB", context("data-volume/more"), false, false),
            new Mention(
                49,
                53,
                "Fast",
                new Concept.QualityConcept(new Slug("time-behaviour")),
                false,
                false));
  }

  @Test
  void aLabelOfTwoConceptsMentionsBothInOnePlace() {
    assertThat(reader.recognise("two regions"))
        .containsExactly(
            new Mention(
                0, 11, "two regions", context("topology/multi-region-passive"), false, false),
            new Mention(
                0, 11, "two regions", context("topology/multi-region-active"), false, false));
  }

  @Test
  void aNegatingWordIsNotPartOfTheMentionUnlessOfTheLabel() {
    assertThat(reader.recognise("no retries and no on-call"))
        .containsExactly(
            new Mention(3, 10, "retries", entry("retry"), true, false),
            new Mention(15, 25, "no on-call", context("operations/none"), false, false));
  }

  @Test
  void mentionsOfRandomTextsStandInOrderAndHoldTheirWords() {
    long seed = 20_261_122;
    System.out.println("RecognitionTests seed " + seed);
    Random random = new Random(seed);
    List<String> parts =
        List.of(
            "retry", "storm", "no", "20", "ms", "per", "second", ",", "on-call", "the", "two",
            "regions", "🦄");
    for (int round = 0; round < 500; round++) {
      StringBuilder problem = new StringBuilder();
      for (int word = 0; word < 30; word++) {
        problem
            .append(parts.get(random.nextInt(parts.size())))
            .append(random.nextBoolean() ? " " : "-");
      }
      assertInOrder(problem.toString(), reader.recognise(problem.toString()));
    }
  }

  @Test
  void theLongestProblemIsReadInLinearTime() {
    for (String part : traps()) {
      String problem =
          part.repeat(PhraseReader.LONGEST_PROBLEM).substring(0, PhraseReader.LONGEST_PROBLEM);
      long before = System.nanoTime();
      reader.recognise(problem);

      assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }
  }

  private static List<String> traps() {
    return List.of(
        "retry ",
        "no more than ",
        "1,",
        "a'",
        "under 9",
        "((((",
        "k/",
        "a ",
        "hundred ",
        "few ",
        "two hundred and ",
        "lose ",
        "retry is not an option ",
        "not ",
        "without ",
        "10-",
        "10 to ",
        "team of ",
        "a second ",
        "low latency ",
        "anything but ",
        "$9/s ",
        "one to ");
  }

  /// Letters of all scripts, halves of pairs, and words that the grammar waits for.
  @Test
  void anyTextIsReadWithoutComplaint() {
    long seed = 20_261_126;
    System.out.println("RecognitionTests.anyText seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < PhraseReader.LONGEST_PROBLEM) {
        switch (random.nextInt(4)) {
          case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
          case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
          case 2 -> text.append(random.nextInt());
          default -> text.append(traps().get(random.nextInt(traps().size())));
        }
      }
      String problem = text.substring(0, PhraseReader.LONGEST_PROBLEM);
      assertInOrder(problem, reader.recognise(problem));
      String phrase = problem.substring(0, PhraseReader.LONGEST_PHRASE);
      assertThat(reader.read(phrase).understood())
          .allSatisfy(read ->
              assertThat(phrase.substring(read.start(), read.end())).isEqualTo(read.phrase()));
    }
  }

  @Test
  void aProblemLongerThanTheLimitIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.recognise("x".repeat(PhraseReader.LONGEST_PROBLEM + 1)));
  }

  private static void assertInOrder(String problem, List<Mention> mentions) {
    for (int place = 0; place < mentions.size(); place++) {
      Mention mention = mentions.get(place);
      assertThat(problem.substring(mention.start(), mention.end())).isEqualTo(mention.phrase());
      if (place > 0) {
        Mention before = mentions.get(place - 1);
        assertThat(mention.start() >= before.end() || mention.start() == before.start()).isTrue();
      }
    }
  }

  private static Concept context(String id) {
    return new Concept.ContextConcept(ContextId.of(id));
  }

  private static Concept trouble(String id) {
    return new Concept.TroubleConcept(new Slug(id));
  }

  private static Concept entry(String id) {
    return new Concept.EntryConcept(new Slug(id));
  }
}
