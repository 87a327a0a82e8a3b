package org.designvault.web.page;

import org.designvault.pattern.RelationKind;

/// How a relation reads from either of its ends.
public final class RelationWords {
  private RelationWords() {}

  /// "Retry … complements": read from the entry that wrote it.
  public static String outgoing(RelationKind kind) {
    return switch (kind) {
      case REQUIRES -> "Requires";
      case SPECIALIZES -> "Is a kind of";
      case COMPOSED_OF -> "Is composed of";
      case LEADS_TO -> "Leads to";
      case EXPOSES_TO -> "Exposes to";
      case MITIGATES -> "Mitigates";
      case COMPLEMENTS -> "Complements";
      case ALTERNATIVE_TO -> "Is an alternative to";
      case CONFLICTS_WITH -> "Conflicts with";
    };
  }

  /// The same relation read from the entry it points at.
  public static String incoming(RelationKind kind) {
    return switch (kind) {
      case REQUIRES -> "Is required by";
      case SPECIALIZES -> "Has as special cases";
      case COMPOSED_OF -> "Is part of";
      case LEADS_TO -> "Follows from";
      case EXPOSES_TO -> "Is made likelier by";
      case MITIGATES -> "Is mitigated by";
      case COMPLEMENTS, ALTERNATIVE_TO, CONFLICTS_WITH -> outgoing(kind);
    };
  }
}
