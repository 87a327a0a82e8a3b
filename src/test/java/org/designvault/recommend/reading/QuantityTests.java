package org.designvault.recommend.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Constraint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTests {
  private final PhraseReader reader = PhraseReader.over(Vocabulary.facts());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "under 20 ms | latency-budget/under-20-ms",
        "20ms | latency-budget/under-20-ms",
        "20.5 ms | latency-budget/under-200-ms",
        "p99 below 50 ms | latency-budget/under-200-ms",
        "50 milliseconds | latency-budget/under-200-ms",
        "within 0.2 s | latency-budget/under-200-ms",
        "≤ 2 seconds | latency-budget/seconds",
        "more than 200 ms | latency-budget/seconds",
        "500 µs | latency-budget/under-20-ms",
        "700 us | latency-budget/under-20-ms",
        "9 ns | latency-budget/under-20-ms",
        "in 3 minutes | latency-budget/minutes",
        "3,000 requests per second | request-rate/more",
        "3000/s | request-rate/more",
        "999 req/s | request-rate/under-1k-per-s",
        "1 k rps | request-rate/more",
        "1k page views each second | request-rate/more",
        "9 calls a second | request-rate/under-10-per-s",
        "10 calls every second | request-rate/under-1k-per-s",
        "under 10 calls per second | request-rate/under-10-per-s",
        "at most 1,000 requests per second | request-rate/under-1k-per-s",
        "at least 1,000 requests per second | request-rate/more",
        "1,200 orders per minute | request-rate/under-1k-per-s",
        "6 million events per hour | request-rate/more",
        "2 bn rows per day | request-rate/more",
        "40 TB | data-volume/more",
        "up to 10 GB | data-volume/under-10-gb",
        "10 gigabytes | data-volume/under-1-tb",
        "less than 1 terabyte | data-volume/under-1-tb",
        "900 MB | data-volume/under-10-gb",
        "5 KB | data-volume/under-10-gb",
        "2 PB | data-volume/more"
      })
  void aNumberWithAUnitIsTheValueWhoseBoundsHoldIt(String phrase, String value) {
    assertThat(reader.read(phrase).understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(new Constraint.InContext(ContextId.of(value), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no more than 20 ms | latency-budget/under-20-ms",
        "must not exceed 10 GB | data-volume/under-10-gb",
        "never above 10 requests per second | request-rate/under-10-per-s",
        "not less than 10 requests per second | request-rate/under-1k-per-s"
      })
  void aNegationTurnsTheComparison(String phrase, String value) {
    assertThat(reader.read(phrase).understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(new Constraint.InContext(ContextId.of(value), false));
  }

  @Test
  void aNegatedNumberWithoutAComparisonIsANegatedValue() {
    assertThat(reader.read("not 40 TB").understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(new Constraint.NotContext(ContextId.of("data-volume/more")));
  }

  @Test
  void comparingWordsBelongToWhatWasRead() {
    assertThat(reader.read("answers in less than 20 ms").understood())
        .containsExactly(
            new Reading.Read(
                "less than 20 ms",
                11,
                26,
                new Constraint.InContext(ContextId.of("latency-budget/under-20-ms"), false)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "20",
        "20 unicorns",
        "5 GB per second",
        "5 GB/s",
        "3 days",
        "20, ms",
        "under twenty",
        "at 20",
        "k",
        "5 k",
        "3 teams seconds",
        "9 blue ms",
        "2 very blue birds per second"
      })
  void whatIsNoKnownQuantityIsNotGuessedAt(String phrase) {
    assertThat(reader.read(phrase).understood()).isEmpty();
    assertThat(reader.read(phrase).notUnderstood()).isNotEmpty();
  }

  @Test
  void aLabelWinsOverAQuantityThatIsNotLonger() {
    for (String label : List.of("7 ms", "9 ms rule")) {
      assertThat(reader.read("no " + label).understood())
          .extracting(Reading.Read::constraint)
          .containsExactly(new Constraint.Without(new Slug("cache")));
    }
    assertThat(reader.read("no more than 7 ms").understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(
            new Constraint.InContext(ContextId.of("latency-budget/under-20-ms"), false));
  }

  @Test
  void aNumberThatBeginsALabelIsThatLabel() {
    assertThat(reader.read("under 20 ms").understood().getFirst().phrase())
        .isEqualTo("under 20 ms");
    assertThat(reader.read("k8s").understood())
        .extracting(Reading.Read::constraint)
        .containsExactly(new Constraint.InContext(ContextId.of("platform/kubernetes"), false));
  }
}
