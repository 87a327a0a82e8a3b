package org.designvault.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is recorded, refused and published.
class RecordingTests {
  @TempDir private Path folder;
  private Recording recording = new Recording(Recorded.FILE, Published.FILE);

  @BeforeEach
  void copyThePage() throws IOException {
    recording = new Recording(folder.resolve("recorded.json"), folder.resolve("page.md"));
    Files.copy(Published.FILE, recording.page());
  }

  @Test
  void thePublishedFiguresAreTheRecordedOnes() {
    assertThat(Published.read(Published.FILE).figures())
        .isEqualTo(Published.tables(Recorded.read(Recorded.FILE)));
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    Recorded recorded = Recorded.read(Recorded.FILE);
    recorded.write(recording.record());
    assertThat(Recorded.read(recording.record())).isEqualTo(recorded);
    assertThat(recording.record()).hasSameTextualContentAs(Recorded.FILE);
  }

  @Test
  void aRiseIsRecordedAndPublished() {
    assertThat(recording.keep(Question.TUNE, run(0.5), Optional.empty())).isEmpty();
    assertThat(recording.keep(Question.TUNE, run(0.6), Optional.empty())).isEmpty();
    assertThat(mean(Question.TUNE)).isEqualTo(0.6);
    Published page = Published.read(recording.page());
    assertThat(page.figures()).contains("| DesignVault, 100 |").contains("0.60 (0.50–0.70)");
    assertThat(page.falls()).isEqualTo(Published.read(Published.FILE).falls());
  }

  @Test
  void aFallIsRefusedWithoutAReasonAndPublishedWithOne() {
    recording.keep(Question.TUNE, run(0.5), Optional.empty());
    assertThat(recording.keep(Question.TUNE, run(0.49), Optional.empty()))
        .extracting(Fall::toString)
        .containsExactly("all nDCG@10 0.500 → 0.490");
    assertThat(mean(Question.TUNE)).isEqualTo(0.5);
    assertThat(recording.keep(Question.TUNE, run(0.49), Optional.of("safer | slower"))).isEmpty();
    assertThat(mean(Question.TUNE)).isEqualTo(0.49);
    assertThat(Published.read(recording.page()).falls())
        .endsWith("| 2026-11-26 | tune | all nDCG@10 0.500 → 0.490 | safer / slower |\n");
  }

  @Test
  void oneSplitIsRecordedWithoutTheOther() {
    recording.keep(Question.TEST, run(0.3), Optional.empty());
    recording.keep(Question.TUNE, run(0.5), Optional.empty());
    assertThat(Recorded.read(recording.record()).runs().keySet())
        .containsExactly(Question.TUNE, Question.TEST);
    assertThat(mean(Question.TEST)).isEqualTo(0.3);
  }

  @Test
  void tuneMayNotFallByMoreThanRoundingAndTestByAQuestionOrTwoHundredths() {
    assertThat(falls(Question.TUNE, 100, 2e-9)).hasSize(1);
    assertThat(falls(Question.TUNE, 100, 1e-10)).isEmpty();
    assertThat(falls(Question.TEST, 100, 0.019)).isEmpty();
    assertThat(falls(Question.TEST, 100, 0.021)).hasSize(1);
    assertThat(falls(Question.TEST, 10, 0.14)).isEmpty();
    assertThat(falls(Question.TEST, 10, 0.16)).hasSize(1);
  }

  @Test
  void aGroupThatIsGoneHasFallen() {
    assertThat(Fall.of(Question.TUNE, held(100, 0.5), new LinkedHashMap<>())).hasSize(1);
  }

  private double mean(String split) {
    Group all =
        Recorded.read(recording.record())
            .run(split)
            .orElseThrow()
            .figures()
            .held()
            .getOrDefault(Figures.ALL, Group.NONE);
    return all.figure(Measure.NDCG_10.title()).mean();
  }

  private static List<Fall> falls(String split, int questions, double by) {
    return Fall.of(split, held(questions, 0.5), held(questions, 0.5 - by));
  }

  private static Recorded.Run run(double mean) {
    return new Recorded.Run(
        "2026-11-26",
        new Figures(held(100, mean), new LinkedHashMap<>()),
        new LinkedHashMap<>(Map.of("Q-1", List.of("retry", "timeout"))));
  }

  private static SequencedMap<String, Group> held(int questions, double mean) {
    Figure figure = new Figure(mean, mean - 0.1, mean + 0.1, questions);
    return new LinkedHashMap<>(
        Map.of(
            Figures.ALL,
            new Group(questions, new LinkedHashMap<>(Map.of(Measure.NDCG_10.title(), figure)))));
  }
}
