package org.designvault.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The gate of quality: no figure is lower than in the recorded run. Whoever lowers one knowingly
/// records it with `bin/evaluate --record --why "…"`.
class RecordedFiguresTests {
  private static final Recorded RECORDED = Recorded.read(Recorded.FILE);

  static Set<String> splits() {
    return RECORDED.runs().keySet();
  }

  /// Prints figures only, so that nobody learns which test questions they come from.
  @ParameterizedTest
  @MethodSource("splits")
  void noFigureIsBelowTheRecordedOne(String split) {
    Figures recorded = RECORDED.run(split).orElseThrow().figures();
    List<Fall> falls = Fall.of(split, recorded.held(), Figures.of(Measured.of(split)).held());
    if (!falls.isEmpty() && split.equals(Question.TUNE)) {
      List<Change> changes =
          Change.since(RECORDED.run(split).orElseThrow(), Measured.of(split).engine());
      System.out.println(Change.counts(changes));
      changes.stream().filter(change -> change.by() != 0).forEach(System.out::println);
    }
    assertThat(falls).as("figures of %s questions that fell", split).isEmpty();
  }

  @Test
  void tuneIsRecordedWithWhatWasFoundAndTestWithoutIt() {
    Recorded.Run tune = RECORDED.run(Question.TUNE).orElseThrow();
    assertThat(tune.answers().keySet())
        .containsExactlyInAnyOrderElementsOf(Measured.of(Question.TUNE).answers().keySet());
    RECORDED
        .run(Question.TEST)
        .ifPresent(test -> {
          assertThat(test.answers()).isEmpty();
          assertThat(test.figures().held().keySet())
              .noneMatch(group -> group.startsWith(Figures.CATEGORY));
        });
  }

  @Test
  void noResultBreaksADemandAndNoSetHasAFault() {
    assertThat(Measured.of(Question.TUNE).faults()).isEmpty();
  }

  @Test
  void measuringAgainGivesTheSameFigures() {
    Evaluation first = Measured.of(Question.TUNE);
    Evaluation again = Evaluation.of(Measured.vault(), Question.TUNE);
    assertThat(Figures.of(again)).isEqualTo(Figures.of(first));
    assertThat(again.answers()).isEqualTo(first.answers());
  }
}
