package org.designvault.recommend.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.recommend.Constraint;

/// What a place in a phrase demands. See docs/decisions/0022-reading.md.
final class Meaning {
  private final Set<ContextId> guarantees;

  Meaning(Facts facts) {
    this.guarantees =
        facts.dimensions().stream()
            .flatMap(dimension -> dimension.values().stream())
            .filter(Dimension.Value::guarantee)
            .map(Dimension.Value::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  /// All that it could demand; one that is certain is what it does demand.
  List<Constraint> of(Spot spot) {
    return spot.concepts().stream()
        .flatMap(concept -> of(concept, spot).stream())
        .distinct()
        .toList();
  }

  /// Not so where something is said not to be needed, nor where a guarantee is denied: neither
  /// rules out what happens to give it.
  boolean isCertain(Spot spot) {
    return switch (spot.sense()) {
      case AS_NAMED -> true;
      case NEGATED -> spot.concepts().stream().noneMatch(this::isGuarantee);
      case NOT_NEEDED -> false;
    };
  }

  boolean isGuarantee(Concept concept) {
    return concept instanceof Concept.ContextConcept(var value) && guarantees.contains(value);
  }

  /// Less of a quality is no demand, nor is having an entry; trouble is to be mitigated however it
  /// is put.
  private Optional<Constraint> of(Concept concept, Spot spot) {
    boolean needed = spot.sense() != Spot.Sense.NOT_NEEDED;
    boolean named = spot.sense() == Spot.Sense.AS_NAMED;
    return switch (concept) {
      case Concept.ContextConcept(var value) ->
          named
              ? Optional.of(
                  new Constraint.InContext(value, isGuarantee(concept) && !spot.permitted()))
              : Optional.<Constraint>of(new Constraint.NotContext(value))
                  .filter(_ -> needed || !isGuarantee(concept));
      case Concept.QualityConcept(var quality) ->
          named ? Optional.of(new Constraint.QualityAtLeast(quality, 1)) : Optional.empty();
      case Concept.TroubleConcept(var trouble) ->
          Optional.<Constraint>of(new Constraint.Mitigates(trouble)).filter(_ -> needed);
      case Concept.EntryConcept(var entry) ->
          named ? Optional.empty() : Optional.of(new Constraint.Without(entry));
    };
  }
}
