package org.designvault.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
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
    assertThat(new Fusion(40, 0.4).points(cosine)).isCloseTo(points, within(1e-9));
  }

  @Test
  void weightsAndFloorsThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> new Fusion(Double.NaN, 0)).hasMessageContaining("embedding.weight");
    assertThatThrownBy(() -> new Fusion(-1, 0)).hasMessageContaining("embedding.weight");
    assertThatThrownBy(() -> new Fusion(1, 1)).hasMessageContaining("embedding.floor");
  }
}
