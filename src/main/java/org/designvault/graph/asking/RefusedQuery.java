package org.designvault.graph.asking;

import java.time.Duration;

/// A question in SPARQL or Cypher that gets no answer, with what would mend it.
public final class RefusedQuery extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Why a question is turned away, from what the asker can mend to what only waiting mends.
  public enum Reason {
    /// It is no query of its language.
    MALFORMED,
    /// It asks for something that is not done here for anybody, such as calling another server.
    FORBIDDEN,
    /// It, or its answer, is larger than its limit.
    TOO_LARGE,
    /// It took longer than its limit.
    TOO_SLOW,
    /// Others are being answered.
    BUSY,
    /// The store that it is asked of does not answer.
    AWAY
  }

  private final Reason reason;
  private final String what;
  private final String where;
  private final String expected;
  private final String hint;

  /// @param what the fault in a sentence
  /// @param where `line 3, column 7`, or the part of the query that is meant; may be empty
  /// @param expected what would have been taken, a limit with its unit where there is one
  /// @param hint how to mend it; may be empty
  public RefusedQuery(Reason reason, String what, String where, String expected, String hint) {
    super(what);
    this.reason = reason;
    this.what = what;
    this.where = where;
    this.expected = expected;
    this.hint = hint;
  }

  public Reason reason() {
    return reason;
  }

  public String what() {
    return what;
  }

  public String where() {
    return where;
  }

  public String expected() {
    return expected;
  }

  public String hint() {
    return hint;
  }

  /// How long to wait before asking again; zero when asking the same again is of no use.
  public Duration retryAfter() {
    return switch (reason) {
      case BUSY -> Duration.ofSeconds(1);
      case AWAY -> Duration.ofSeconds(5);
      case MALFORMED, FORBIDDEN, TOO_LARGE, TOO_SLOW -> Duration.ZERO;
    };
  }
}
