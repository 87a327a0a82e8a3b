package org.designvault.graph.neo4j;

import java.util.List;
import java.util.Locale;

/// The labels of this release, and what the store must promise of them.
final class Schema {
  /// Goes up with every change of labels, types, properties or their meaning. Releases with other
  /// numbers read and sweep none of this one's revisions, and this one none of theirs.
  static final int VERSION = 1;

  static final String CATALOGUE = "Catalogue";
  static final String REVISION = "Revision";
  static final String DUMP = "Dump";
  static final String ENTRY = "Entry";
  static final String CATEGORY = "Category";
  static final String QUALITY = "Quality";
  static final String FORCE = "Force";
  static final String DIMENSION = "ContextDimension";
  static final String VALUE = "ContextValue";
  static final String SOURCE = "Source";
  static final String PRECONDITION = "Precondition";
  static final String VERIFICATION = "Verification";
  static final String USE = "KnownUse";
  static final String KIND = "Kind";
  static final String RELATION_KIND = "RelationKind";
  static final String TERM = "Term";

  /// Labels of everything that belongs to one revision, each with an id that no other of its label
  /// and revision has.
  static final List<String> HELD =
      List.of(
          ENTRY,
          CATEGORY,
          QUALITY,
          FORCE,
          DIMENSION,
          VALUE,
          SOURCE,
          PRECONDITION,
          VERIFICATION,
          USE,
          KIND,
          RELATION_KIND,
          TERM,
          DUMP);

  private static final int PATIENCE_SECONDS = 120;

  private final Store store;

  Schema(Store store) {
    this.store = store;
  }

  /// Makes constraints and indexes where they are missing, and waits for them.
  void ensure() {
    for (String label : HELD) {
      unique(label, "n.revision, n.id");
    }
    unique(REVISION, "n.id");
    unique(CATALOGUE, "n.schema");
    store.run(Statement.TEXT_INDEX.text());
    store.read(transaction ->
        transaction.run("CALL db.awaitIndexes(%d)".formatted(PATIENCE_SECONDS)).consume());
  }

  private void unique(String label, String properties) {
    store.run(
        "CREATE CONSTRAINT designvault_%s IF NOT EXISTS FOR (n:%s) REQUIRE (%s) IS UNIQUE"
            .formatted(label.toLowerCase(Locale.ROOT), label, properties));
  }
}
