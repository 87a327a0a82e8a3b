package org.designvault.recommend;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Design.DesignSet;
import org.junit.jupiter.api.Test;

/// What holds for every set that is ever proposed.
class DesignRulesTests {
  private static final int CATALOGUES = 1_000;
  private static final int BRIEFS = 10;
  private static final int ENTRIES = 14;

  private final long seed = Long.getLong("seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private int designs;
  private int sets;
  private int members;
  private int required;

  @Test
  void noRequirementIsLeftOutAndNoConflictLetIn() {
    System.out.println("DesignRulesTests -Dseed=" + seed);
    RandomCatalogue chance = new RandomCatalogue(random, ENTRIES);
    for (int catalogue = 0; catalogue < CATALOGUES; catalogue++) {
      Facts facts = FactsFixture.facts(chance.entries());
      Recommender recommender = Recommender.over(facts, FactsFixture.SCORING);
      for (int number = 0; number < BRIEFS; number++) {
        Brief brief = chance.brief().brief();
        int size = random.nextInt(Design.LEAST_SIZE, Design.GREATEST_SIZE + 1);
        TextEvidence text = TextEvidence.of(chance.text(30));
        List<Constraint> demands = chance.brief().brief().constraints();
        List<Constraint> one = demands.subList(0, Math.min(1, demands.size()));
        Design design = recommender.design(brief, text, size, one);
        design.sets().forEach(set -> check(set, brief, size, facts));
        areApart(design.sets());
        designs++;
      }
    }
    System.out.printf(
        "%d designs, %d sets, %d members, %d of them required%n", designs, sets, members, required);
    assertThat(required).as("members that another requires").isGreaterThan(500);
  }

  private void check(DesignSet set, Brief brief, int size, Facts facts) {
    Set<Slug> ids = ids(set);
    Set<Slug> present = new HashSet<>(ids);
    present.addAll(brief.adopted());
    String what = "-Dseed=" + seed + ": " + brief + ids;
    assertThat(ids).as(what).isNotEmpty().hasSizeLessThanOrEqualTo(size);
    assertThat(ids).as(what).noneMatch(brief.adopted()::contains);
    for (Entry entry : facts.entries().values()) {
      for (Relation relation : entry.relations()) {
        if (relation.kind() == RelationKind.REQUIRES && ids.contains(entry.id())) {
          assertThat(present).as(what).contains(relation.to());
        }
        assertThat(quarrels(relation, ids, present)).as(what).isFalse();
      }
    }
    assertThat(set.members()).as(what).allMatch(member -> !member.role().isEmpty());
    for (Design.Covered covered : set.covers()) {
      assertThat(ids).as(what).containsAll(covered.by());
      assertThat(covered.weight()).isPositive();
    }
    sets++;
    members += ids.size();
    required += (int) set.members().stream().filter(it -> !it.requiredBy().isEmpty()).count();
  }

  /// Two adopted ones may quarrel: that is how it is.
  private static boolean quarrels(Relation relation, Set<Slug> ids, Set<Slug> present) {
    boolean concerns = ids.contains(relation.from()) || ids.contains(relation.to());
    return concerns
        && relation.kind() == RelationKind.CONFLICTS_WITH
        && present.contains(relation.from())
        && present.contains(relation.to());
  }

  private void areApart(List<DesignSet> found) {
    assertThat(found).hasSizeLessThanOrEqualTo(Design.MOST_SETS);
    for (int one = 0; one < found.size(); one++) {
      for (int other = 0; other < one; other++) {
        int only = lacking(found.get(one), found.get(other));
        int others = lacking(found.get(other), found.get(one));
        assertThat(Math.max(only, others)).as("-Dseed=" + seed).isGreaterThanOrEqualTo(2);
      }
    }
  }

  private static int lacking(DesignSet one, DesignSet other) {
    Set<Slug> extra = new HashSet<>(ids(one));
    extra.removeAll(ids(other));
    return extra.size();
  }

  private static Set<Slug> ids(DesignSet set) {
    return set.members().stream().map(member -> member.pattern().id()).collect(toSet());
  }
}
