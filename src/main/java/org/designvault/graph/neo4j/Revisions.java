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
    return store.ask(transaction ->
        transaction.run(Statement.KNOWN.text(), parameters).single().get("found").asInt() > 0);
  }

  /// @param judge who found it whole
  Optional<Revision> whole(String revision, String judge) {
    return one(
        Statement.WHOLE, Map.of("schema", Schema.VERSION, "revision", revision, "judge", judge));
  }

  /// The one that was switched to last, by whatever instance.
  Optional<Revision> current() {
    return one(Statement.CURRENT, Map.of("schema", Schema.VERSION));
  }

  private Optional<Revision> one(Statement statement, Map<String, Object> parameters) {
    return store.ask(transaction ->
        transaction.run(statement.text(), parameters).list(Revisions::revision).stream()
            .findFirst());
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
    store.write(transaction -> transaction.run(Statement.BEGIN.text(), parameters).consume());
    return begun;
  }

  /// In the transaction of each batch: nobody sweeps what was touched a moment ago, and nothing is
  /// added to what was swept.
  ///
  /// @throws StoreAway when it was swept
  void touch(TransactionContext transaction, Revision revision) {
    expectOne(transaction, Statement.TOUCH, Map.of("id", revision.id()), revision);
  }

  /// From now on this is what new readers read. The one before stays for those that are reading.
  ///
  /// @throws StoreAway when it was swept
  void switchTo(Revision revision) {
    store.write(transaction -> {
      Map<String, Object> parameters = Map.of("id", revision.id(), "schema", Schema.VERSION);
      expectOne(transaction, Statement.SWITCH, parameters, revision);
      return revision;
    });
  }

  /// After rows were read: a revision loses its mark before it loses anything else, so that rows
  /// before a mark are all there were.
  ///
  /// @throws StoreAway when it was swept
  void expectWhole(SimpleQueryRunner runner, Revision revision) {
    expectOne(runner, Statement.HOLDS, Map.of("id", revision.id()), revision);
  }

  /// That it was whole once is remembered; what never was is forgotten.
  void end(String id) {
    Map<String, Object> parameters = Map.of("id", id);
    store.write(transaction -> {
      transaction.run(Statement.FORGET.text(), parameters).consume();
      return transaction.run(Statement.END.text(), parameters).consume();
    });
  }

  private void expectOne(
      SimpleQueryRunner runner,
      Statement statement,
      Map<String, Object> parameters,
      Revision revision) {
    if (runner.run(statement.text(), parameters).single().get("found").asInt() != 1) {
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
            .run(Statement.SPENT.text(), parameters)
            .single()
            .get("ids")
            .asList(org.neo4j.driver.Value::asString));
  }
}
