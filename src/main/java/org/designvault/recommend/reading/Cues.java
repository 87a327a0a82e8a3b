package org.designvault.recommend.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.designvault.pattern.Dimension;
import org.jspecify.annotations.Nullable;

/// Where a text names what a number is a number of: "RPO", "latency", "throughput". The words are
/// the labels of the dimensions; a few more say that a time is something else than the vocabulary
/// asks for.
final class Cues {

  /// So many words before a number, and after it, can say what it is a number of.
  private static final int REACH = 8;

  private static final int REACH_ON = 4;

  private static final Set<String> OTHER_TIMES =
      Set.of(
          "rto",
          "recover",
          "recovers",
          "recovered",
          "recovery",
          "restart",
          "restarts",
          "restored",
          "failover",
          "back",
          "downtime",
          "outage",
          "timeout",
          "timeouts",
          "ttl",
          "retention",
          "retained",
          "stale",
          "staleness",
          "lag",
          "expire",
          "expires",
          "deploy",
          "deploys",
          "deployment",
          "build",
          "startup",
          "boot");

  /// @param dimension null when a time is none that the vocabulary asks for
  record Cue(int start, int end, @Nullable Dimension dimension) {
    boolean isOf(String unit) {
      return dimension == null ? unit.equals(Units.SECONDS) : unit.equals(dimension.unit());
    }
  }

  private final List<Token> tokens;
  private final List<@Nullable Cue> byLast = new ArrayList<>();

  private Cues(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Cues in(List<Token> tokens, WordTree<Dimension> names) {
    Cues cues = new Cues(tokens);
    int at = 0;
    while (at < tokens.size()) {
      at = cues.step(names, at);
    }
    return cues;
  }

  private int step(WordTree<Dimension> names, int at) {
    WordTree.Found<Dimension> found = names.longest(tokens, at);
    if (found.isNone()) {
      boolean other = OTHER_TIMES.contains(tokens.get(at).word());
      byLast.add(other ? new Cue(at, at + 1, null) : null);
      return at + 1;
    }
    for (int word = at; word < found.end() - 1; word++) {
      byLast.add(null);
    }
    byLast.add(new Cue(at, found.end(), found.meanings().getFirst()));
    return found.end();
  }

  /// The nearest one before, else the next one behind, within the clause.
  ///
  /// @param from first word of the quantity
  /// @param end the one after its last
  @Nullable Cue of(String unit, int from, int end) {
    for (int at = from - 1; at >= 0 && at >= from - REACH && !opensClause(at + 1); at--) {
      Cue cue = byLast.get(at);
      if (cue != null && cue.isOf(unit)) {
        return cue;
      }
    }
    for (int at = end; at < tokens.size() && at < end + REACH_ON && !opensClause(at); at++) {
      Cue cue = byLast.get(at);
      if (cue != null && cue.isOf(unit) && cue.start() >= end) {
        return cue;
      }
    }
    return null;
  }

  /// Whether a cue ends right before this word.
  boolean endsAt(int end) {
    return end > 0 && byLast.get(end - 1) != null;
  }

  private boolean opensClause(int at) {
    return at < tokens.size() && tokens.get(at).opensClause();
  }
}
