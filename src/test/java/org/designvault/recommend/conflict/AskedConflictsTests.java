package org.designvault.recommend.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Constraints that are known by asking only have the conflicts and repairs that they have when all
/// is known of them.
class AskedConflictsTests {
  private static final int INSTANCES = 1_000;

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final Random chance = new Random(seed);

  @BeforeEach
  void printsItsSeed() {
    System.out.println("AskedConflictsTests -Dseed=" + seed);
  }

  @Test
  void upToEightHaveAllWithinTheLimit() {
    int most = 0;
    for (int number = 0; number < INSTANCES; number++) {
      Instance instance = Instance.overConstrained(chance, chance.nextInt(1, 9), 1);
      Consistency asked = instance.consistency();
      assertThat(Conflicts.of(asked.size(), asked::holds))
          .as("instance %d of -Dseed=%d", number, seed)
          .isEqualTo(instance.conflicts());
      most = Math.max(most, asked.checks());
    }
    System.out.println("at most " + most + " checks");
    assertThat(most).isLessThanOrEqualTo(Conflicts.MOST_CHECKS + 2);
  }

  @Test
  void upToSixteenHaveAllOrTheFirstOfEach() {
    int whole = 0;
    for (int number = 0; number < INSTANCES; number++) {
      Instance instance = Instance.overConstrained(chance, chance.nextInt(9, 17), 1);
      Conflicts all = instance.conflicts();
      Consistency asked = instance.consistency();
      Conflicts found = Conflicts.of(asked.size(), asked::holds);
      if (!found.equals(all)) {
        assertThat(found.minimal()).containsExactly(all.minimal().getFirst());
        assertThat(found.repairs()).containsExactly(all.repairs().getFirst());
      }
      whole += found.equals(all) ? 1 : 0;
    }
    System.out.printf("all of both for %d of %d%n", whole, INSTANCES);
    assertThat(whole).isGreaterThan(INSTANCES / 2);
  }

  @Test
  void moreHaveTheFirstOfEach() {
    for (int number = 0; number < INSTANCES / 10; number++) {
      Instance instance = Instance.overConstrained(chance, chance.nextInt(17, 200), 1);
      Consistency asked = instance.consistency();
      assertThat(Conflicts.of(asked.size(), asked::holds)).isEqualTo(instance.conflicts());
    }
  }
}
