package org.designvault.search.latent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// 150 entries on three subjects in turn, each saying ten of its subject's thirty words and five
/// that nobody else says.
class LatentTests {
  private static final int ENTRIES = 150;
  private static final int SUBJECTS = 3;
  private static final String ASKED = "word-0-0";

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final List<Map<String, Double>> entries = entries(new Random(seed));

  LatentTests() {
    System.out.println("LatentTests seed " + seed);
  }

  @Test
  void whoSharesTheVocabularyIsNearWithoutTheWord() {
    double[] near = Latent.of(entries).nearness(scores());
    IntPredicate without = place -> !entries.get(place).containsKey(ASKED);
    double sameSubject = average(near, without.and(place -> place % SUBJECTS == 0));
    double otherSubjects = average(near, place -> place % SUBJECTS != 0);

    assertThat(sameSubject).isPositive().isGreaterThan(5 * otherSubjects);
  }

  @Test
  void theSameEntriesGiveTheSameModelWhateverTheOrderOfTheirWords() {
    List<Map<String, Double>> turned = entries.stream().map(LatentTests::turned).toList();

    assertThat(Latent.of(turned).nearness(scores()))
        .isEqualTo(Latent.of(entries).nearness(scores()));
  }

  @Test
  void nothingAskedIsNearNothing() {
    assertThat(Latent.of(entries).nearness(new double[ENTRIES])).containsOnly(0);
    assertThat(Latent.none().nearness(scores())).containsOnly(0);
  }

  @Test
  void anEntryWithoutWordsIsNearNothing() {
    List<Map<String, Double>> withOneMore = new ArrayList<>(entries);
    withOneMore.set(1, Map.of());

    assertThat(Latent.of(withOneMore).nearness(scores())[1]).isZero();
  }

  @Test
  void aHandfulHasNoSubjectsAndThousandsAreTooMany() {
    assertThat(IntStream.of(0, 14, 601, 100_000)).noneMatch(Latent::fits);
    assertThat(IntStream.of(100, 311, 600)).allMatch(Latent::fits);
  }

  private double[] scores() {
    return entries.stream().mapToDouble(words -> words.getOrDefault(ASKED, 0.0)).toArray();
  }

  private static double average(double[] near, IntPredicate which) {
    return IntStream.range(0, near.length)
        .filter(which)
        .mapToDouble(place -> near[place])
        .average()
        .orElseThrow();
  }

  private static List<Map<String, Double>> entries(Random chance) {
    List<Map<String, Double>> entries = new ArrayList<>();
    for (int place = 0; place < ENTRIES; place++) {
      Map<String, Double> words = new HashMap<>();
      while (words.size() < 10) {
        words.put("word-" + place % SUBJECTS + "-" + chance.nextInt(30), 1 + chance.nextDouble());
      }
      for (int own = 0; own < 5; own++) {
        words.put("own-" + place + "-" + own, 1 + chance.nextDouble());
      }
      entries.add(words);
    }
    return entries;
  }

  /// The same, put in the other way round.
  private static Map<String, Double> turned(Map<String, Double> words) {
    Map<String, Double> turned = new LinkedHashMap<>();
    new ArrayList<>(words.entrySet())
        .reversed()
        .forEach(word -> turned.put(word.getKey(), word.getValue()));
    return turned;
  }
}
