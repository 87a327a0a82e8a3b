package org.designvault.recommend.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Conflicts and repairs against their definitions, and the searches against their bounds.
class ConflictsTests {
  private static final int INSTANCES = 2_000;

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final RandomGenerator chance = new SplittableRandom(seed);

  @BeforeEach
  void printsItsSeed() {
    System.out.println("ConflictsTests -Dseed=" + seed);
  }

  @Test
  void allMinimalConflictsAndRepairsAreThoseOfBruteForceInTheirOrder() {
    int conflicts = 0;
    int repairs = 0;
    for (int number = 0; number < INSTANCES; number++) {
      Instance instance =
          Instance.overConstrained(chance, chance.nextInt(1, 10), chance.nextInt(1, 4));
      Conflicts found = instance.conflicts();
      BruteForce expected = new BruteForce(instance);
      assertThat(found.minimal()).as("conflicts of %s", number).isEqualTo(expected.conflicts());
      assertThat(found.repairs()).as("repairs of %s", number).isEqualTo(expected.repairs());
      conflicts += found.minimal().size();
      repairs += found.repairs().size();
    }
    System.out.printf("%d conflicts, %d repairs of %d%n", conflicts, repairs, INSTANCES);
    assertThat(conflicts).isGreaterThan(INSTANCES);
    assertThat(repairs).isGreaterThan(INSTANCES);
  }

  @Test
  void theSearchesFindTheFirstOfAllWithinTheirBound() {
    double closest = Double.POSITIVE_INFINITY;
    for (int number = 0; number < INSTANCES; number++) {
      Instance instance =
          Instance.overConstrained(
              chance, chance.nextInt(1, Conflicts.MOST_FOR_ALL + 1), chance.nextInt(1, 4));
      Conflicts all = instance.conflicts();
      assertThat(conflictWithinBound(instance)).isEqualTo(all.minimal().getFirst());
      Instance.Found repair = instance.firstRepair();
      assertThat(repair.positions()).isEqualTo(all.repairs().getFirst());
      closest = Math.min(closest, instance.bound(repair.positions().size()) - repair.checks());
    }
    System.out.printf("closest to the bound: %.2f checks%n", closest);
    assertThat(closest).isNotNegative();
  }

  @Test
  void beyondSixteenOneConflictAndTheFirstRepairAreFoundWithinTheirBounds() {
    for (int number = 0; number < INSTANCES; number++) {
      Instance instance =
          Instance.overConstrained(
              chance, chance.nextInt(Conflicts.MOST_FOR_ALL + 1, 201), chance.nextInt(1, 4));
      Conflicts found = instance.conflicts();
      assertThat(found.minimal()).containsExactly(conflictWithinBound(instance));
      Instance.Found repair = instance.firstRepair();
      assertThat(found.repairs())
          .containsExactly(repair.positions())
          .containsExactly(oneByOne(instance));
      assertThat((double) repair.checks())
          .isLessThanOrEqualTo(instance.bound(repair.positions().size()));
      assertIsMinimal(instance, found.minimal().getFirst());
    }
  }

  @Test
  void theBoundHoldsWhateverIsToBeDropped() {
    for (int size = 2; size <= 200; size++) {
      List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
      for (int dropped = 1; dropped <= size; dropped += 1 + dropped / 4) {
        Collections.shuffle(order, new Random(chance.nextLong()));
        Instance instance = droppingOnly(size, order.subList(0, dropped));
        Instance.Found repair = instance.firstRepair();
        assertThat(repair.positions()).hasSize(dropped);
        assertThat((double) repair.checks())
            .as("%s of %s", dropped, size)
            .isLessThanOrEqualTo(instance.bound(dropped));
      }
    }
  }

  @Test
  void twoHundredConstraintsThatAllContradictEachOtherAreAnswered() {
    List<BitSet> brokenBy = new ArrayList<>();
    for (int position = 0; position < 200; position++) {
      BitSet broken = new BitSet();
      for (int row = position; row < 20_000; row += 200) {
        broken.set(row);
      }
      brokenBy.add(broken);
    }
    Conflicts found = Conflicts.of(rows(20_000), brokenBy, 1);
    assertThat(found.minimal()).containsExactly(IntStream.range(0, 200).boxed().toList());
    assertThat(found.repairs()).containsExactly(List.of(199));
  }

  @Test
  void sixteenThatCanBeDroppedByAnyEightAreAllAnswered() {
    List<BitSet> brokenBy = new ArrayList<>();
    IntStream.range(0, 16).forEach(_ -> brokenBy.add(new BitSet()));
    int rows = 0;
    for (int set = 0; set < 1 << 16; set++) {
      if (Integer.bitCount(set) == 8) {
        for (int position = 0; position < 16; position++) {
          brokenBy.get(position).set(rows, (set & (1 << position)) != 0);
        }
        rows++;
      }
    }
    Conflicts found = Conflicts.of(rows(rows), brokenBy, 1);
    assertThat(found.repairs()).hasSize(12_870).startsWith(List.of(8, 9, 10, 11, 12, 13, 14, 15));
    assertThat(found.minimal()).hasSize(11_440).startsWith(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
  }

  @Test
  void nothingIsToBeDroppedWhileEnoughIsLeft() {
    BitSet one = new BitSet();
    one.set(0);
    assertThat(Conflicts.of(rows(3), List.of(one), 2))
        .isEqualTo(new Conflicts(List.of(), List.of()));
    assertThat(Conflicts.of(rows(3), List.of(one), 3).repairs()).containsExactly(List.of(0));
    assertThat(Conflicts.of(rows(3), List.of(), 1).repairs()).isEmpty();
  }

  @Test
  void constraintsAreNotToBlameWhenThereWereTooFewCandidates() {
    assertThat(Conflicts.of(rows(1), List.of(rows(1)), 2))
        .isEqualTo(new Conflicts(List.of(), List.of()));
    assertThat(Conflicts.of(new BitSet(), List.of(rows(1)), 1).minimal()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Conflicts.of(rows(1), List.of(), 0));
  }

  @Test
  void theSameConstraintTwiceIsTwoConflictsAndOneRepair() {
    assertThat(Conflicts.of(rows(1), List.of(rows(1), new BitSet(), rows(1)), 1))
        .isEqualTo(new Conflicts(List.of(List.of(0), List.of(2)), List.of(List.of(0, 2))));
  }

  private static List<Integer> conflictWithinBound(Instance instance) {
    Consistency consistency = instance.consistency();
    List<Integer> conflict = new QuickXPlain(consistency).conflict().stream().boxed().toList();
    assertThat((double) consistency.checks()).isLessThanOrEqualTo(instance.bound(conflict.size()));
    return conflict;
  }

  /// The preferred repair by its definition: from the most important on, keep what can be kept.
  private static List<Integer> oneByOne(Instance instance) {
    Consistency consistency = instance.consistency();
    BitSet kept = new BitSet();
    List<Integer> dropped = new ArrayList<>();
    for (int position = 0; position < consistency.size(); position++) {
      kept.set(position);
      if (!consistency.holds(kept)) {
        kept.clear(position);
        dropped.add(position);
      }
    }
    return dropped;
  }

  private static void assertIsMinimal(Instance instance, List<Integer> conflict) {
    Consistency consistency = instance.consistency();
    BitSet held = new BitSet();
    conflict.forEach(held::set);
    assertThat(consistency.holds(held)).isFalse();
    for (int position : conflict) {
      held.clear(position);
      assertThat(consistency.holds(held)).isTrue();
      held.set(position);
    }
  }

  /// One candidate, which breaks these and no other.
  private static Instance droppingOnly(int size, List<Integer> dropped) {
    List<BitSet> brokenBy =
        IntStream.range(0, size)
            .mapToObj(position -> rows(dropped.contains(position) ? 1 : 0))
            .toList();
    return new Instance(rows(1), brokenBy, 1);
  }

  private static BitSet rows(int count) {
    BitSet rows = new BitSet();
    rows.set(0, count);
    return rows;
  }
}
