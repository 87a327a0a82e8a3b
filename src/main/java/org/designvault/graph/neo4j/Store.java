package org.designvault.graph.neo4j;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.designvault.graph.TimedCalls;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/// A database behind the driver. Whoever wrote reads what was written, on whatever member of a
/// cluster; what fails for a moment is tried again by the driver, and what fails for longer is a
/// `StoreAway`.
final class Store implements AutoCloseable {
  private static final int FETCHED_AT_ONCE = 5_000;

  private final Driver driver;
  private final SessionConfig sessions;
  private final SessionConfig looks;
  private final Neo4jSettings settings;
  private final Away away;
  private final TimedCalls calls = new TimedCalls();

  Store(Driver driver, Neo4jSettings settings, URI address) {
    this.driver = driver;
    this.settings = settings;
    this.away = Away.from(address);
    BookmarkManager bookmarks =
        BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
    SessionConfig.Builder config =
        SessionConfig.builder().withBookmarkManager(bookmarks).withFetchSize(FETCHED_AT_ONCE);
    if (!settings.database().isBlank()) {
      config.withDatabase(settings.database());
    }
    this.sessions = config.build();
    this.looks = config.withDefaultAccessMode(AccessMode.READ).build();
  }

  String address() {
    return away.address();
  }

  /// Something small, asked every few seconds.
  ///
  /// @param reading as for `read`
  <T> T ask(TransactionCallback<T> reading) {
    return within(settings.patience(), sessions, session -> session.executeRead(reading));
  }

  /// @param reading may run more than once; nothing that comes out of it may ask the store later
  <T> T read(TransactionCallback<T> reading) {
    return within(settings.timeout(), sessions, session -> session.executeRead(reading));
  }

  /// Reads without a transaction around it, which saves going to and fro; only when that fails for
  /// a moment it is read as ever.
  ///
  /// @param reading may run more than once; each of its statements sees what the one before it saw,
  ///   and maybe more
  <T> T look(Function<SimpleQueryRunner, T> reading) {
    return within(
        settings.timeout(),
        looks,
        session -> {
          try {
            return reading.apply(session);
          } catch (Neo4jException failed) {
            if (failed instanceof RetryableException) {
              return session.executeRead(reading::apply);
            }
            throw failed;
          }
        });
  }

  /// @param writing may run more than once, so what it writes it writes idempotently
  <T> T write(TransactionCallback<T> writing) {
    return within(settings.timeout(), sessions, session -> session.executeWrite(writing));
  }

  /// A change of the schema, in a transaction of its own.
  void run(String statement) {
    write(transaction -> transaction.run(statement, Map.of()).consume());
  }

  @Override
  public void close() {
    calls.close();
  }

  private <T> T within(Duration time, SessionConfig config, Function<Session, T> asking) {
    return calls.within(
        time,
        () -> {
          try (Session session = driver.session(config)) {
            return asking.apply(session);
          }
        },
        away::or);
  }
}
