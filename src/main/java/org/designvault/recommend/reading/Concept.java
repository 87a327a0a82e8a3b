package org.designvault.recommend.reading;

import org.designvault.pattern.ContextId;
import org.designvault.pattern.Slug;

/// Something of the vocabulary or the catalogue that words can name.
public sealed interface Concept {

  /// A quality attribute or a characteristic.
  record QualityConcept(Slug quality) implements Concept {}

  /// A fact about a system.
  record ContextConcept(ContextId value) implements Concept {}

  /// A failure mode or an anti-pattern.
  record TroubleConcept(Slug entry) implements Concept {}

  /// Any other entry of the catalogue.
  record EntryConcept(Slug entry) implements Concept {}
}
