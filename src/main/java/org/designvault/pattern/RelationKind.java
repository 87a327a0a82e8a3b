package org.designvault.pattern;

import java.util.Arrays;
import java.util.Optional;

/// How one entry stands to another, read "A kind B"; definitions stand in the ontology.
public enum RelationKind {
  REQUIRES("requires", false),
  SPECIALIZES("specializes", false),
  COMPOSED_OF("composed-of", false),
  LEADS_TO("leads-to", false),
  EXPOSES_TO("exposes-to", false),
  MITIGATES("mitigates", false),
  COMPLEMENTS("complements", true),
  ALTERNATIVE_TO("alternative-to", true),
  CONFLICTS_WITH("conflicts-with", true);

  private final String id;
  private final boolean symmetric;

  RelationKind(String id, boolean symmetric) {
    this.id = id;
    this.symmetric = symmetric;
  }

  public String id() {
    return id;
  }

  /// Holds both ways although it is written once.
  public boolean isSymmetric() {
    return symmetric;
  }

  public static Optional<RelationKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }

  @Override
  public String toString() {
    return id;
  }
}
