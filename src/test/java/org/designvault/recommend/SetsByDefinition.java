package org.designvault.recommend;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// Whether some set keeps some constraints, by the words of the definition: every subset of a small
/// catalogue is looked at. Entries are judged one by one, as a ranking judges them.
///
/// @param wanted covers a part of the brief
record SetsByDefinition(
    Facts facts, Recommender recommender, List<Slug> adopted, Set<Slug> wanted, int size) {

  boolean exists(List<Constraint> held, List<Constraint> all) {
    Set<Slug> useful = new HashSet<>(wanted);
    all.forEach(constraint -> wishes(constraint).forEach(wish -> useful.addAll(keeping(wish))));
    useful.removeAll(adopted);
    boolean anyUseful = sets().stream().anyMatch(set -> useful.stream().anyMatch(set::contains));
    return sets().stream()
            .filter(set -> useful.stream().anyMatch(set::contains))
            .anyMatch(set -> held.stream().allMatch(constraint -> isKept(constraint, set)))
        || (!anyUseful && held.stream().allMatch(constraint -> wishes(constraint).isEmpty()));
  }

  private boolean isKept(Constraint constraint, Set<Slug> set) {
    boolean byEach =
        constraint instanceof Constraint.Mitigates
            || keeping(floor(constraint), Kind.values()).containsAll(set);
    return byEach
        && wishes(constraint).stream()
            .allMatch(wish -> set.stream().anyMatch(keeping(wish)::contains));
  }

  /// What every member keeps.
  private static Constraint floor(Constraint constraint) {
    return constraint instanceof Constraint.QualityAtLeast(Slug quality, int atLeast)
        ? new Constraint.QualityAtLeast(quality, Math.min(0, atLeast))
        : constraint;
  }

  /// What one member is enough for.
  private static List<Constraint> wishes(Constraint constraint) {
    return switch (constraint) {
      case Constraint.Mitigates _ -> List.of(constraint);
      case Constraint.QualityAtLeast(Slug _, int atLeast) when atLeast > 0 -> List.of(constraint);
      default -> List.of();
    };
  }

  /// Of the kinds, the usual ones when none is named.
  private Set<Slug> keeping(Constraint constraint, Kind... kinds) {
    BriefDraft brief = new BriefDraft().constraint(constraint);
    adopted.forEach(slug -> brief.adopted(slug.value()));
    List.of(kinds).forEach(brief::kind);
    return recommender.permitted(brief.brief());
  }

  /// Those closed over what is required and not adopted, without a conflict.
  private List<Set<Slug>> sets() {
    List<Entry> entries = List.copyOf(facts.entries().values());
    List<Set<Slug>> sets = new ArrayList<>();
    for (int bits = 1; bits < 1 << entries.size(); bits++) {
      int here = bits;
      Set<Slug> set =
          entries.stream()
              .filter(entry -> (here >> entries.indexOf(entry) & 1) != 0)
              .map(Entry::id)
              .collect(toSet());
      if (set.size() <= size && set.stream().noneMatch(adopted::contains) && isWhole(set)) {
        sets.add(set);
      }
    }
    return sets;
  }

  private boolean isWhole(Set<Slug> set) {
    Set<Slug> present = new HashSet<>(set);
    present.addAll(adopted);
    for (Entry entry : facts.entries().values()) {
      for (Relation relation : entry.relations()) {
        boolean concerns = set.contains(relation.from()) || set.contains(relation.to());
        boolean both = present.contains(relation.from()) && present.contains(relation.to());
        boolean lacking =
            relation.kind() == RelationKind.REQUIRES && set.contains(relation.from()) && !both;
        boolean quarrel = relation.kind() == RelationKind.CONFLICTS_WITH && concerns && both;
        if (lacking || quarrel) {
          return false;
        }
      }
    }
    return true;
  }
}
