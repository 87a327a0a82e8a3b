package org.designvault.graph.neo4j;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.neo4j.driver.exceptions.Neo4jException;

/// What the server says of a query, in words for whoever wrote it.
record Told(CypherSettings settings) {
  private static final Set<String> OVER_TIME =
      Set.of(
          "Neo.ClientError.Transaction.TransactionTimedOut",
          "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
          "Neo.ClientError.Transaction.LockClientStopped",
          "Neo.TransientError.Transaction.LockClientStopped",
          "Neo.TransientError.Transaction.Terminated");
  private static final Set<String> OVER_MEMORY =
      Set.of(
          "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
          "Neo.TransientError.General.OutOfMemoryError",
          "Neo.TransientError.General.StackOverFlowError",
          "Neo.DatabaseError.General.OutOfMemoryError");
  private static final Set<String> WRITING =
      Set.of("Neo.ClientError.Statement.AccessMode", "Neo.ClientError.Security.Forbidden");
  private static final Pattern ASKERS =
      Pattern.compile("Neo\\.ClientError\\.(?:Statement|Procedure|General|Schema|Database)\\..*");
  private static final Pattern PLACE =
      Pattern.compile("\\s*\\(line (\\d+), column (\\d+) \\(offset: \\d+\\)\\).*", Pattern.DOTALL);
  private static final int LONGEST = 500;

  /// @return empty when it is no fault of the query
  Optional<RefusedQuery> refusal(Neo4jException told) {
    String code = String.valueOf(told.code());
    if (OVER_TIME.contains(code)) {
      return Optional.of(tooSlow());
    }
    if (OVER_MEMORY.contains(code)) {
      return Optional.of(
          new RefusedQuery(
              Reason.TOO_LARGE,
              "The query needs more memory than the server gives it.",
              "",
              "smaller intermediate results",
              "ask for less at once"));
    }
    if (WRITING.contains(code)) {
      return Optional.of(Forbidden.writing());
    }
    return ASKERS.matcher(code).matches()
        ? Optional.of(malformed(String.valueOf(told.getMessage())))
        : Optional.empty();
  }

  /// @param message one that tells a place, tells it of the text that EXPLAIN stands above, on a
  ///   line of its own
  private static RefusedQuery malformed(String message) {
    Matcher place = PLACE.matcher(message);
    boolean isPlaced = place.find();
    String what = isPlaced ? message.substring(0, place.start()) : message;
    String where =
        isPlaced && Integer.parseInt(place.group(1)) > 1
            ? "line %d, column %s".formatted(Integer.parseInt(place.group(1)) - 1, place.group(2))
            : "";
    return new RefusedQuery(
        Reason.MALFORMED,
        what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what,
        where,
        "a query of Cypher that Neo4j takes",
        what.contains("parameter") ? "give parameters by name beside the query" : "");
  }

  RefusedQuery tooSlow() {
    return new RefusedQuery(
        Reason.TOO_SLOW,
        "The query took longer than it may.",
        "",
        "an answer within %d s".formatted(settings.time().toSeconds()),
        "ask for less at once: name a starting node, bound lengths of paths, add LIMIT");
  }

  RefusedQuery busy() {
    return new RefusedQuery(
        Reason.BUSY,
        "Too many queries are being answered.",
        "",
        "at most %d at once and %d waiting, each for at most %d s"
            .formatted(settings.concurrent(), settings.waiting(), settings.patience().toSeconds()),
        "ask again in a second");
  }
}
