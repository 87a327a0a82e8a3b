package org.designvault.recommend.design;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Choices of all shapes from one source of chance: few weights, merits and prices, so that there
/// are ties.
record RandomChoice(RandomGenerator chance, int mostOptions) {
  Choice next() {
    int count = chance.nextInt(1, mostOptions + 1);
    int odds = chance.nextInt(4, 40);
    boolean[][] needs = new boolean[count][count];
    boolean[][] foes = new boolean[count][count];
    for (int one = 0; one < count; one++) {
      needs[one][one] = true;
      for (int other = 0; other < count; other++) {
        needs[one][other] |= chance.nextInt(odds) == 0;
        boolean quarrel = one != other && chance.nextInt(odds) == 0;
        foes[one][other] |= quarrel;
        foes[other][one] |= quarrel;
      }
    }
    for (int middle = 0; middle < count; middle++) {
      for (int one = 0; one < count; one++) {
        for (int other = 0; other < count; other++) {
          needs[one][other] |= needs[one][middle] && needs[middle][other];
        }
      }
    }
    List<Option> options = new ArrayList<>();
    for (int one = 0; one < count; one++) {
      options.add(
          new Option(chance.nextInt(5), chance.nextInt(4), bits(needs[one]), bits(foes[one])));
    }
    return new Choice(chance.nextInt(3, 8), options, goals(count));
  }

  private List<Goal> goals(int count) {
    List<Goal> goals = new ArrayList<>();
    int rarity = chance.nextInt(1, 9);
    for (int left = chance.nextInt(9); left > 0; left--) {
      BitSet reachedBy = new BitSet();
      IntStream.range(0, count).filter(_ -> chance.nextInt(rarity) == 0).forEach(reachedBy::set);
      boolean demanded = chance.nextInt(6) == 0;
      goals.add(new Goal(demanded ? 0 : chance.nextInt(5), demanded, reachedBy));
    }
    return goals;
  }

  private static BitSet bits(boolean[] flags) {
    BitSet bits = new BitSet();
    IntStream.range(0, flags.length).filter(place -> flags[place]).forEach(bits::set);
    return bits;
  }
}
