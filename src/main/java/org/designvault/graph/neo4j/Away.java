package org.designvault.graph.neo4j;

import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.designvault.graph.StoreAway;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.core.NestedExceptionUtils;

/// What the driver says, as what somebody can do about it.
///
/// @param address where the server is, without credentials
record Away(String address) {
  private static final String NO_DATABASE = "Neo.ClientError.Database.DatabaseNotFound";

  static Away from(URI server) {
    String authority = String.valueOf(server.getRawAuthority());
    return new Away(
        server.getScheme() + "://" + authority.substring(authority.lastIndexOf('@') + 1));
  }

  /// A fault of ours stays what it is.
  RuntimeException or(Throwable failed) {
    return switch (failed) {
      case AuthenticationException wrong ->
          away(
              "refuses the credentials",
              "see spring.neo4j.authentication.username and .password",
              wrong);
      case SecurityException refused ->
          away(
              "is out of reach: " + NestedExceptionUtils.getMostSpecificCause(refused).getMessage(),
              "see spring.neo4j.uri and spring.neo4j.security",
              refused);
      case Neo4jException missing when NO_DATABASE.equals(missing.code()) ->
          away("has no such database", "see designvault.neo4j.database", missing);
      case Neo4jException gone when gone instanceof RetryableException ->
          away(
              "does not answer",
              "see whether it runs, and spring.neo4j.uri, which says +s where it wants TLS",
              gone);
      case TimeoutException slow ->
          away(
              "does not answer " + slow.getMessage(),
              "see whether it runs, or is overloaded",
              slow);
      case RuntimeException ours -> ours;
      default -> new IllegalStateException(failed);
    };
  }

  private StoreAway away(String reason, String hint, Exception cause) {
    return new StoreAway(address, reason, hint, cause);
  }
}
