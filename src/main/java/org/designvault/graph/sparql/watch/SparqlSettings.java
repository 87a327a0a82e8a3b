package org.designvault.graph.sparql.watch;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much a query of a stranger may cost.
///
/// @param time from the moment it is evaluated until it must be done
/// @param patience how long it may wait for its turn
/// @param concurrent how many are evaluated at once; 0 means as many as there are processors
/// @param waiting how many may wait for their turn
/// @param length characters of a query
/// @param rows rows, or triples, of an answer
/// @param work cells, rows times variables, that may come about on the way to the answer
/// @param text characters of texts that may be made on the way to the answer
/// @param characters characters of an answer
@ConfigurationProperties("designvault.sparql")
public record SparqlSettings(
    @DefaultValue("10s") Duration time,
    @DefaultValue("5s") Duration patience,
    @DefaultValue("0") int concurrent,
    @DefaultValue("16") int waiting,
    @DefaultValue("50000") int length,
    @DefaultValue("10000") int rows,
    @DefaultValue("10000000") int work,
    @DefaultValue("50000000") int text,
    @DefaultValue("10000000") int characters) {

  public SparqlSettings {
    if (time.isNegative() || time.isZero() || patience.isNegative() || concurrent < 0) {
      throw new IllegalArgumentException("designvault.sparql: times and counts are not negative");
    }
    if (Math.min(
            Math.min(waiting, length), Math.min(Math.min(rows, characters), Math.min(work, text)))
        < 1) {
      throw new IllegalArgumentException("designvault.sparql: limits are at least 1");
    }
  }

  /// The limits, for people.
  public String inWords() {
    return "A query may have %d characters and take %s s; its answer may have %d rows or triples and"
            .formatted(length, seconds(time), rows)
        + " %d characters. At most %d are evaluated at once; %d more wait for up to %s s."
            .formatted(characters, threads(), waiting, seconds(patience));
  }

  private static String seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  public int threads() {
    return concurrent > 0 ? concurrent : Runtime.getRuntime().availableProcessors();
  }
}
