package org.designvault.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Design;
import org.designvault.vault.DesignForm;
import org.designvault.vault.Vault;
import org.jspecify.annotations.Nullable;

/// The sets that a question is answered with, and what they are worth against the judged entries.
///
/// @param sets ids of members, the best set first
/// @param inFirst share of the full answers that are in the best set
/// @param inAny share of them that are in any of the sets
/// @param covered share of what must be covered that the best set covers: a quality by +1 or more,
///   a trouble by what mitigates it
/// @param judged share of the best set's members that somebody judged to help at all
/// @param faults requirements that are left out and conflicts that are let in, in any of the sets
record SetAnswer(
    Question question,
    List<List<String>> sets,
    double inFirst,
    double inAny,
    double covered,
    double judged,
    List<String> faults) {

  /// @param choices entries that can be in a set
  static SetAnswer of(Question question, Vault vault, Set<String> choices) {
    Question.WantedSet wanted = question.set().orElseThrow();
    List<List<String>> sets =
        vault.design(new DesignForm(question.brief(), wanted.size(), null)).sets().stream()
            .map(SetAnswer::ids)
            .toList();
    List<String> first = sets.isEmpty() ? List.of() : sets.getFirst();
    List<String> answers = question.answersAmong(choices);
    Set<String> any = new HashSet<>();
    sets.forEach(any::addAll);
    return new SetAnswer(
        question,
        sets,
        share(answers, first),
        share(answers, any),
        share(wanted.mustCover(), covered(wanted.mustCover(), first, vault)),
        share(first, question.grades().keySet()),
        sets.stream().flatMap(set -> faults(question, set, vault).stream()).toList());
  }

  private static List<String> ids(Design.DesignSet set) {
    return set.members().stream().map(member -> member.pattern().id().value()).toList();
  }

  /// Of the first, how many are in the second; in `[0, 1]`.
  private static double share(Collection<String> some, Collection<String> all) {
    return some.isEmpty() ? 0 : (double) some.stream().filter(all::contains).count() / some.size();
  }

  private static List<String> covered(List<String> targets, List<String> members, Vault vault) {
    return targets.stream()
        .filter(target -> members.stream().anyMatch(id -> covers(vault, id, target)))
        .toList();
  }

  private static boolean covers(Vault vault, String id, String target) {
    Entry entry = vault.entry(id).orElseThrow();
    Set<Slug> qualities = vault.facts().attributesOf(new Slug(target));
    return entry.effects().stream()
            .anyMatch(effect -> effect.strength() >= 1 && qualities.contains(effect.quality()))
        || entry.relations().stream()
            .anyMatch(relation ->
                relation.kind() == RelationKind.MITIGATES && relation.to().value().equals(target));
  }

  private static List<String> faults(Question question, List<String> members, Vault vault) {
    Set<String> present = new HashSet<>(members);
    List<@Nullable String> adopted = question.brief().adopted();
    if (adopted != null) {
      adopted.forEach(entry -> present.add(String.valueOf(entry)));
    }
    return vault.facts().entries().values().stream()
        .flatMap(entry -> entry.relations().stream())
        .filter(relation -> isBroken(relation, members, present))
        .map(relation -> question.id() + ": " + relation.id())
        .toList();
  }

  private static boolean isBroken(Relation relation, List<String> members, Set<String> present) {
    String from = relation.from().value();
    String to = relation.to().value();
    return switch (relation.kind()) {
      case REQUIRES -> members.contains(from) && !present.contains(to);
      case CONFLICTS_WITH ->
          (members.contains(from) || members.contains(to))
              && present.contains(from)
              && present.contains(to);
      default -> false;
    };
  }
}
