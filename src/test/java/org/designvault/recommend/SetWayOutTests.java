package org.designvault.recommend;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Repair;
import org.junit.jupiter.api.Test;

/// Where no set keeps all constraints, what contradicts what, and what to drop, against every
/// subset of entries under every subset of constraints.
class SetWayOutTests {
  private static final int WANTED = 150;
  private static final int ENTRIES = 7;
  private static final String QUALITY = "availability";

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private int conflicts;
  private int repairs;

  @Test
  void conflictsAndRepairsAreThoseOfTheDefinition() {
    System.out.println("SetWayOutTests -Dseed=" + seed);
    RandomCatalogue chance = new RandomCatalogue(random, ENTRIES);
    int without = 0;
    int with = 0;
    while (without < WANTED) {
      Facts facts = FactsFixture.facts(chance.entries());
      Recommender recommender = Recommender.over(facts, FactsFixture.SCORING);
      for (int number = 0; number < 5; number++) {
        List<Constraint> all = constraints(chance);
        BriefDraft draft = new BriefDraft().weight(QUALITY, 3);
        if (random.nextInt(3) == 0) {
          draft.adopted("entry-000");
        }
        int inBrief = random.nextInt(all.size() + 1);
        all.subList(0, inBrief).forEach(draft::constraint);
        Design design =
            recommender.design(
                draft.brief(), TextEvidence.none(), 3, all.subList(inBrief, all.size()));
        SetsByDefinition sets =
            new SetsByDefinition(facts, recommender, draft.brief().adopted(), wanted(facts), 3);
        boolean exists = !design.sets().isEmpty();
        without += exists ? 0 : 1;
        with += exists ? 1 : 0;
        check(design, all, sets);
      }
    }
    System.out.printf(
        "%d with a set, %d without; %d conflicts, %d repairs%n", with, without, conflicts, repairs);
    assertThat(repairs).isGreaterThan(WANTED / 2);
  }

  private void check(Design design, List<Constraint> all, SetsByDefinition sets) {
    int subsets = 1 << all.size();
    boolean[] exists = new boolean[subsets];
    for (int bits = 0; bits < subsets; bits++) {
      exists[bits] = sets.exists(held(all, bits), all);
    }
    Set<Set<Integer>> contradicting = new HashSet<>();
    Set<Set<Integer>> dropped = new HashSet<>();
    if (!exists[subsets - 1] && exists[0]) {
      for (int bits = 0; bits < subsets; bits++) {
        int here = bits;
        if (!exists[here] && bits(here).allMatch(bit -> exists[here & ~(1 << bit)])) {
          contradicting.add(bits(here).boxed().collect(toSet()));
        }
        int drop = subsets - 1 - here;
        if (exists[here] && bits(drop).noneMatch(bit -> exists[here | 1 << bit])) {
          dropped.add(bits(drop).boxed().collect(toSet()));
        }
      }
    }
    String what = "-Dseed=" + seed + ": " + all;
    assertThat(design.conflicts().stream().map(TreeSet::new).collect(toSet()))
        .as(what)
        .isEqualTo(contradicting);
    assertThat(design.repairs().stream().map(Repair::drop).map(TreeSet::new).collect(toSet()))
        .as(what)
        .isEqualTo(dropped);
    conflicts += contradicting.size();
    repairs += dropped.size();
  }

  private List<Constraint> constraints(RandomCatalogue chance) {
    List<Constraint> all = new ArrayList<>();
    int most = random.nextInt(1, 6);
    while (all.size() < most) {
      all.addAll(chance.brief().brief().constraints());
    }
    return all.subList(0, most);
  }

  private static Set<Slug> wanted(Facts facts) {
    return facts.entries().values().stream()
        .filter(entry -> !entry.kind().isTrouble())
        .filter(entry ->
            Scoring.strengthOf(
                    entry.effects().stream()
                        .filter(effect -> effect.quality().value().equals(QUALITY))
                        .toList())
                >= 1)
        .map(Entry::id)
        .collect(toSet());
  }

  private static List<Constraint> held(List<Constraint> all, int set) {
    return bits(set).mapToObj(all::get).toList();
  }

  private static IntStream bits(int set) {
    return IntStream.range(0, Integer.SIZE).filter(bit -> (set >> bit & 1) != 0);
  }
}
