package org.designvault.recommend.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The search finds what looking at every subset finds.
class ChoiceTests {
  private static final int CHOICES = 500;
  private static final int ENOUGH = CHOICES / 4;
  private static final int MOST = 4 * CHOICES;
  private static final int OPTIONS = 20;
  private static final int SETS = 3;

  private final long seed = Long.getLong("seed", new Random().nextLong());

  @BeforeEach
  void printsItsSeed() {
    System.out.println("ChoiceTests -Dseed=" + seed);
  }

  @Test
  void firstSetAndAlternativesAreThoseOfBruteForce() {
    RandomChoice random = new RandomChoice(new Random(seed), OPTIONS);
    int[] met = new int[SETS + 1];
    int gaps = 0;
    int number = 0;
    // On until enough of them have alternatives: how many of the first do is chance.
    for (; number < CHOICES || (met[SETS] <= ENOUGH && number < MOST); number++) {
      Choice choice = random.next();
      List<BitSet> found = choice.best(SETS);
      List<BitSet> best = new BruteForce(choice).best(SETS);
      gaps += found.equals(best) ? 0 : 1;
      assertThat(found).as("choice %d of -Dseed=%d: %s", number, seed, choice).isEqualTo(best);
      met[found.size()]++;
    }
    System.out.printf(
        "%d choices, %d gaps; with 0, 1, 2, 3 sets: %s%n",
        number, gaps, IntStream.of(met).boxed().toList());
    assertThat(met[SETS]).as("choices with two alternatives").isGreaterThan(ENOUGH);
  }

  @Test
  void nothingIsChosenWhenNothingCanBeReached() {
    Option alone = new Option(0, 0, bits(0), bits());
    assertThat(new Choice(3, List.of(alone), List.of()).best(1)).containsExactly(bits());
    Goal beyond = new Goal(0, true, bits());
    assertThat(new Choice(3, List.of(alone), List.of(beyond)).best(1)).isEmpty();
  }

  @Test
  void whatComesAlongCountsAgainstTheSizeAndThePrice() {
    Option dear = new Option(0, 0, bits(0, 1, 2, 3), bits());
    Option lean = new Option(0, 2, bits(4), bits());
    Option part = new Option(0, 1, bits(), bits());
    List<Option> options = List.of(dear, with(part, 1), with(part, 2), with(part, 3), lean);
    List<Goal> goals = List.of(new Goal(1, false, bits(0, 4)));
    assertThat(new Choice(3, options, goals).best(1)).containsExactly(bits(4));
    assertThat(new Choice(4, options, goals).best(1)).containsExactly(bits(4));
    List<Goal> heavier = List.of(new Goal(1, false, bits(0, 4)), new Goal(1, false, bits(0)));
    assertThat(new Choice(4, options, heavier).best(1)).containsExactly(bits(0, 1, 2, 3));
  }

  @Test
  void ofWhatReachesTheSameTheBestCountsOnceAndPricesCountInAny() {
    List<Option> options =
        List.of(
            new Option(1, 0, bits(0), bits()),
            new Option(5, 1, bits(1), bits()),
            new Option(5, 3, bits(2), bits()),
            new Option(4, 0, bits(3), bits()));
    List<Goal> goals = List.of(new Goal(1, false, bits(0, 1, 2)), new Goal(1, false, bits(3)));
    assertThat(new Choice(3, options, goals).best(1)).containsExactly(bits(1, 3));
    List<Goal> weightless = List.of(new Goal(0, false, bits(0, 1, 2)), new Goal(1, false, bits(3)));
    assertThat(new Choice(3, options, weightless).best(1)).containsExactly(bits(1, 3));
  }

  private static Option with(Option option, int place) {
    return new Option(0, option.price(), bits(place), option.foes());
  }

  private static BitSet bits(int... places) {
    BitSet bits = new BitSet();
    IntStream.of(places).forEach(bits::set);
    return bits;
  }
}
