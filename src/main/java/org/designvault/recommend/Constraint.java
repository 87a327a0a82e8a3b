package org.designvault.recommend;

import java.util.List;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Slug;

/// Something a result must satisfy, whatever its score.
public sealed interface Constraint {

  /// Rules out what is unfit for the value; `proven` also what does not list it under fits.
  record InContext(ContextId value, boolean proven) implements Constraint {}

  /// It must not need that value: rules out what fits no other stated value of the dimension.
  record NotContext(ContextId value) implements Constraint {}

  /// The worst effect on the quality is at least this, conditional ones in full; no effect is 0.
  ///
  /// @param atLeast −1 to 2
  record QualityAtLeast(Slug quality, int atLeast) implements Constraint {
    public QualityAtLeast {
      if (atLeast < -1 || atLeast > 2) {
        throw new IllegalArgumentException("atLeast is −1 to 2, not " + atLeast);
      }
    }
  }

  /// It makes the failure mode or anti-pattern rarer or smaller.
  record Mitigates(Slug trouble) implements Constraint {}

  /// Neither the entry, nor what requires, specializes or contains it.
  record Without(Slug entry) implements Constraint {}

  /// What one phrase demands, when it names several things; broken when any part is. With no part,
  /// a phrase that was not understood: it keeps its place in the brief and rules nothing out.
  record AllOf(List<Constraint> parts) implements Constraint {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /// No conflict with anything adopted, the closure of requires included.
  record CompatibleWithAdopted() implements Constraint {}
}
