package org.designvault.graph.neo4j;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.designvault.graph.StoreAway;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionContext;

/// Which revisions the store holds, which of them is current, and which may go. A revision counts
/// when it is marked whole, which is written last.
///
/// Whoever switches or sweeps writes to the one node of the catalogue first, and so waits for
/// whoever does either at that moment.
final class Revisions {
  private static final String WHOLE =
      """
      MATCH (r:Revision {schema: $schema, whole: true})
      WHERE r.revision = $revision AND $judge IN ['', r.judge]
      OPTIONAL MATCH (c:Catalogue {schema: $schema})
      RETURN r.id AS id, r.revision AS revision, r.context AS context
      ORDER BY r.id = c.current DESC, r.finished DESC
      LIMIT 1
      """;
  private static final String CURRENT =
      """
      MATCH (c:Catalogue {schema: $schema})
      MATCH (r:Revision {id: c.current, whole: true})
      RETURN r.id AS id, r.revision AS revision, r.context AS context
      """;
  private static final String BEGIN =
      """
      MERGE (r:Revision {id: $id})
      SET r.schema = $schema, r.revision = $revision, r.judge = $judge, r.context = $context,
          r.whole = false, r.begun = datetime(), r.touched = datetime()
      """;
  private static final String TOUCH =
      """
      MATCH (r:Revision {id: $id, whole: false})
      WHERE r.swept IS NULL
      SET r.touched = datetime()
      RETURN count(r) AS found
      """;
  private static final String SWITCH =
      """
      MERGE (c:Catalogue {schema: $schema})
      SET c.touched = datetime()
      WITH c
      MATCH (r:Revision {id: $id})
      WHERE r.swept IS NULL
      SET r.whole = true, r.finished = coalesce(r.finished, datetime())
      SET c.previous = CASE WHEN c.current = r.id THEN c.previous ELSE c.current END,
          c.current = r.id
      RETURN count(r) AS found
      """;
  private static final String SPENT =
      """
      MATCH (c:Catalogue {schema: $schema})
      SET c.touched = datetime()
      WITH c
      MATCH (r:Revision {schema: $schema})
      WHERE r.gone IS NULL AND (
        r.swept IS NOT NULL
        OR r.whole AND r.id <> c.current AND r.id <> coalesce(c.previous, '')
        OR NOT r.whole AND r.touched < datetime() - duration({milliseconds: $lease}))
      SET r.whole = false, r.swept = true
      RETURN collect(r.id) AS ids
      """;
  private static final String KNOWN =
      """
      MATCH (r:Revision {schema: $schema, revision: $revision})
      WHERE r.finished IS NOT NULL
      RETURN count(r) AS found
      """;
  private static final String FORGET =
      """
      MATCH (r:Revision {id: $id})
      WHERE r.finished IS NULL
      DELETE r
      """;
  private static final String END =
      """
      MATCH (r:Revision {id: $id})
      SET r.gone = true
      REMOVE r.context
      """;
  private static final String HOLDS =
      "MATCH (r:Revision {id: $id, whole: true}) RETURN count(r) AS found";

  private final Store store;
  private final Duration lease;

  Revisions(Store store, Duration lease) {
    this.store = store;
    this.lease = lease;
  }

  /// The newest loading of a revision, or the current one if it is of it.
  Optional<Revision> whole(String revision) {
    return whole(revision, "");
  }

  /// Whether it is current, or was once.
  boolean knows(String revision) {
    Map<String, Object> parameters = Map.of("schema", Schema.VERSION, "revision", revision);
    return store.ask(
        transaction -> transaction.run(KNOWN, parameters).single().get("found").asInt() > 0);
  }

  /// @param judge who found it whole
  Optional<Revision> whole(String revision, String judge) {
    return one(WHOLE, Map.of("schema", Schema.VERSION, "revision", revision, "judge", judge));
  }

  /// The one that was switched to last, by whatever instance.
  Optional<Revision> current() {
    return one(CURRENT, Map.of("schema", Schema.VERSION));
  }

  private Optional<Revision> one(String statement, Map<String, Object> parameters) {
    return store.ask(transaction ->
        transaction.run(statement, parameters).list(Revisions::revision).stream().findFirst());
  }

  private static Revision revision(Record record) {
    return new Revision(
        record.get("id").asString(),
        record.get("revision").asString(),
        record.get("context").asString());
  }

  Revision begin(String revision, String judge, String context) {
    String chance = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    Revision begun = new Revision(revision + "." + chance, revision, context);
    Map<String, Object> parameters =
        Map.of(
            "id", begun.id(),
            "schema", Schema.VERSION,
            "revision", revision,
            "judge", judge,
            "context", context);
    store.write(transaction -> transaction.run(BEGIN, parameters).consume());
    return begun;
  }

  /// In the transaction of each batch: nobody sweeps what was touched a moment ago, and nothing is
  /// added to what was swept.
  ///
  /// @throws StoreAway when it was swept
  void touch(TransactionContext transaction, Revision revision) {
    expectOne(transaction, TOUCH, Map.of("id", revision.id()), revision);
  }

  /// From now on this is what new readers read. The one before stays for those that are reading.
  ///
  /// @throws StoreAway when it was swept
  void switchTo(Revision revision) {
    store.write(transaction -> {
      Map<String, Object> parameters = Map.of("id", revision.id(), "schema", Schema.VERSION);
      expectOne(transaction, SWITCH, parameters, revision);
      return revision;
    });
  }

  /// After rows were read: a revision loses its mark before it loses anything else, so that rows
  /// before a mark are all there were.
  ///
  /// @throws StoreAway when it was swept
  void expectWhole(SimpleQueryRunner runner, Revision revision) {
    expectOne(runner, HOLDS, Map.of("id", revision.id()), revision);
  }

  /// That it was whole once is remembered; what never was is forgotten.
  void end(String id) {
    Map<String, Object> parameters = Map.of("id", id);
    store.write(transaction -> {
      transaction.run(FORGET, parameters).consume();
      return transaction.run(END, parameters).consume();
    });
  }

  private void expectOne(
      SimpleQueryRunner runner,
      String statement,
      Map<String, Object> parameters,
      Revision revision) {
    if (runner.run(statement, parameters).single().get("found").asInt() != 1) {
      throw new StoreAway(
          store.address(),
          "no longer holds revision " + revision.id(),
          "newer ones came, or its loading stood still for too long");
    }
  }

  /// Takes the mark from revisions that nobody needs: neither current nor the one before, or begun
  /// and given up.
  ///
  /// @return ids of those that are to be deleted
  List<String> spent() {
    Map<String, Object> parameters = Map.of("schema", Schema.VERSION, "lease", lease.toMillis());
    return store.write(transaction ->
        transaction
            .run(SPENT, parameters)
            .single()
            .get("ids")
            .asList(org.neo4j.driver.Value::asString));
  }
}
