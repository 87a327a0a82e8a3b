package org.designvault.explore;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.pattern.Kind;
import org.designvault.pattern.RelationKind;

/// The types of nodes and the relations between them, by number. Lower relations come first
/// wherever there is a choice: what entries say of each other tells more than what they share.
public final class Terms {
  private static final List<String> TYPES = ids(Kind.values(), Concept.values());
  private static final List<String> RELATIONS = ids(RelationKind.values(), Tie.values());

  private Terms() {}

  /// Types a node can have: kinds of entries, then concepts.
  public static List<String> types() {
    return TYPES;
  }

  /// Relations a link can have: those between entries, then the ties.
  public static List<String> relations() {
    return RELATIONS;
  }

  /// Relations between two entries.
  public static List<String> relationsOfEntries() {
    return RELATIONS.subList(0, RelationKind.values().length);
  }

  /// Whether nodes of this type are entries.
  public static boolean isEntry(String type) {
    return Kind.of(type).isPresent();
  }

  static int number(Kind kind) {
    return TYPES.indexOf(kind.id());
  }

  static int number(Concept concept) {
    return TYPES.indexOf(concept.id());
  }

  static int number(RelationKind relation) {
    return RELATIONS.indexOf(relation.id());
  }

  static int number(Tie tie) {
    return RELATIONS.indexOf(tie.id());
  }

  private static List<String> ids(Object[] ofEntries, Object[] ofConcepts) {
    return Stream.concat(Arrays.stream(ofEntries), Arrays.stream(ofConcepts))
        .map(Object::toString)
        .toList();
  }
}
