package org.designvault.graph.neo4j;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.designvault.graph.StoreAway;
import org.designvault.graph.TimedCalls;
import org.designvault.graph.asking.CypherRows;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RefusedQuery;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/// Where strangers ask in Cypher. A query is looked at as text, then as the plan that the server
/// makes of it, and then runs in a transaction that cannot write.
@Component
@ConditionalOnProperty(name = "designvault.engine", havingValue = "neo4j")
final class CypherDesk implements AutoCloseable {
  /// Few, since a driver keeps that many rows however large they are.
  private static final int FETCHED_AT_ONCE = 100;

  private final Line line;
  private final CypherSettings settings;
  private final SessionConfig sessions;
  private final Away away;
  private final Told told;
  private final Semaphore turns;
  private final TimedCalls calls = new TimedCalls();

  CypherDesk(
      Line line, Neo4jConnectionDetails server, Neo4jSettings store, CypherSettings settings) {
    this.line = line;
    this.settings = settings;
    this.away = Away.from(server.getUri());
    this.told = new Told(settings);
    this.turns = new Semaphore(settings.concurrent(), true);
    SessionConfig.Builder config =
        SessionConfig.builder()
            .withDefaultAccessMode(AccessMode.READ)
            .withFetchSize(FETCHED_AT_ONCE);
    if (!store.database().isBlank()) {
      config.withDatabase(store.database());
    }
    this.sessions = config.build();
  }

  Limits allowed() {
    return new Limits(settings.time(), settings.rows(), settings.length());
  }

  /// @param parameters by name, as the driver takes them
  CypherRows ask(String revision, String query, Map<String, @Nullable Object> parameters) {
    new TextLook(settings).look(query);
    return inTurn(() ->
        calls.within(
            settings.time().multipliedBy(5).dividedBy(4),
            () -> answered(revision, query, parameters),
            this::meaning));
  }

  private CypherRows answered(
      String revision, String query, Map<String, @Nullable Object> parameters) {
    Driver driver = line.driver();
    Value given = Values.value((Object) parameters);
    TransactionConfig limited = TransactionConfig.builder().withTimeout(settings.time()).build();
    try (Session session = driver.session(sessions);
        Transaction transaction = session.beginTransaction(limited)) {
      new PlanLook(settings).look(transaction.run("EXPLAIN\n" + query, given).consume());
      return new Reading(settings).rows(revision, transaction.run(query, given));
    }
  }

  private RuntimeException meaning(Throwable failed) {
    return switch (failed) {
      case RefusedQuery refused -> refused;
      case StoreAway gone -> gone;
      case TimeoutException _ -> {
        line.cut();
        yield told.tooSlow();
      }
      case Neo4jException known ->
          told.refusal(known).<RuntimeException>map(it -> it).orElseGet(() -> away.or(known));
      default -> away.or(failed);
    };
  }

  private <T> T inTurn(Supplier<T> asking) {
    Duration patience = settings.patience();
    try {
      if (turns.getQueueLength() >= settings.waiting()
          || !turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw told.busy();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw told.busy();
    }
    try {
      return asking.get();
    } finally {
      turns.release();
    }
  }

  @Override
  public void close() {
    calls.close();
  }
}
