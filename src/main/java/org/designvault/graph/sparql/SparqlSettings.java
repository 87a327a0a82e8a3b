package org.designvault.graph.sparql;

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
/// @param work rows that may come about on the way to the answer
/// @param text characters of texts that may be made on the way to the answer
@ConfigurationProperties("designvault.sparql")
public record SparqlSettings(
    @DefaultValue("10s") Duration time,
    @DefaultValue("5s") Duration patience,
    @DefaultValue("0") int concurrent,
    @DefaultValue("16") int waiting,
    @DefaultValue("50000") int length,
    @DefaultValue("10000") int rows,
    @DefaultValue("2000000") int work,
    @DefaultValue("20000000") int text) {

  public SparqlSettings {
    if (time.isNegative() || time.isZero() || patience.isNegative() || concurrent < 0) {
      throw new IllegalArgumentException("designvault.sparql: times and counts are not negative");
    }
    if (Math.min(Math.min(waiting, length), Math.min(rows, Math.min(work, text))) < 1) {
      throw new IllegalArgumentException("designvault.sparql: limits are at least 1");
    }
  }

  int threads() {
    return concurrent > 0 ? concurrent : Runtime.getRuntime().availableProcessors();
  }
}
