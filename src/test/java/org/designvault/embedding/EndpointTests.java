package org.designvault.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be asked is refused by the name of the setting, never by its value.
class EndpointTests {
  private static final Duration SOON = Duration.ofSeconds(2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:11434/v1",
        "ftp://secret.example/v1",
        "http:///v1",
        "http://user:secret@example.org/v1",
        "https://example.org/v1?key=secret",
        "https://example.org/v1#secret",
        "http://exa mple/secret"
      })
  void anAddressThatCannotBeAskedIsRefused(String url) {
    assertThatThrownBy(() -> new Endpoint(url, "m", "", SOON, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("designvault.embedding.url ")
        .hasMessageNotContaining("secret");
  }

  @Test
  void aKeyThatIsNoTokenIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> new Endpoint("http://localhost/v1", "m", "two secrets", SOON, 0))
        .hasMessageStartingWith("designvault.embedding.key ")
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> new Endpoint("http://localhost/v1", " ", "", SOON, 0))
        .hasMessageStartingWith("designvault.embedding.model ");
  }

  @Test
  void isNamedWithoutItsKeyAndReadWithoutItsLineEnd() {
    Endpoint endpoint = new Endpoint(" http://localhost/v1// ", "m", "secret\n", SOON, 0);
    assertThat(endpoint.toString()).doesNotContain("secret");
    assertThat(endpoint.key()).isEqualTo("secret");
    assertThat(endpoint.embeddings()).hasToString("http://localhost/v1/embeddings");
    assertThat(endpoint.space())
        .isEqualTo(new Endpoint("http://localhost/v1", "m", "other", SOON, 0).space())
        .isNotEqualTo(new Endpoint("http://localhost/v1", "n", "", SOON, 0).space())
        .isNotEqualTo(new Endpoint("http://localhost/v1", "m", "", SOON, 8).space());
  }

  @ParameterizedTest
  @CsvSource({"1, 40", "0.7, 20", "0.4, 0", "0.1, 0", "-1, 0", "1.0000001, 40"})
  void pointsGrowEvenlyFromTheFloorToTheSame(double cosine, double points) {
    assertThat(new Fusion(40, OptionalDouble.of(0.4)).points(cosine, 0.9))
        .isCloseTo(points, within(1e-9));
  }

  @Test
  void weightsAndFloorsThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> new Fusion(Double.NaN, OptionalDouble.empty()))
        .hasMessageContaining("embedding.weight");
    assertThatThrownBy(() -> new Fusion(-1, OptionalDouble.empty()))
        .hasMessageContaining("embedding.weight");
    assertThatThrownBy(() -> new Fusion(1, OptionalDouble.of(1)))
        .hasMessageContaining("embedding.floor");
  }

  @Test
  void withoutAFloorItIsWhatAQuestionUsuallyHasWithAnEntry() {
    // Of four entries a question has 0.1, 0.3, 0.5 or 0.7 with one each.
    List<float[]> entries = new ArrayList<>();
    for (double cosine : new double[] {0.5, 0.1, 0.7, 0.3}) {
      entries.add(new float[] {(float) cosine, (float) Math.sqrt(1 - cosine * cosine)});
    }
    List<float[]> questions = List.of(new float[] {1, 0}, new float[] {1, 0});
    Ordinary ordinary = new Ordinary();
    double floor = ordinary.of(questions, entries);
    assertThat(floor).isCloseTo(0.7, within(1e-6));
    assertThat(new Fusion(40, OptionalDouble.empty()).points(0.85, floor))
        .isCloseTo(20, within(1e-4));
    assertThat(ordinary.of(questions, entries.subList(0, 2))).isCloseTo(0.5, within(1e-6));
    assertThat(new Ordinary().of(questions, questions)).isEqualTo(0.99);
  }
}
