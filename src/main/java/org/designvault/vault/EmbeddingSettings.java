package org.designvault.vault;

import java.time.Duration;
import java.util.OptionalDouble;
import org.designvault.embedding.Endpoint;
import org.designvault.embedding.Fusion;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// An embedding service that may be asked, in the words of `application.yml`.
///
/// @param url base address of an API like OpenAI's; blank for none
/// @param model as the service names it
/// @param key bearer token; blank for none
/// @param timeout how long a question waits for its vector
/// @param dimensions asked for; 0 for those that come
/// @param weight what a cosine of 1 adds to a text score
/// @param floor the cosine that adds nothing yet; null for what is ordinary
@ConfigurationProperties("designvault.embedding")
record EmbeddingSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String model,
    @DefaultValue("") String key,
    @DefaultValue("2s") Duration timeout,
    @DefaultValue("0") int dimensions,
    @DefaultValue("60") double weight,
    @Nullable Double floor) {

  boolean isOff() {
    return url.isBlank();
  }

  /// @throws IllegalArgumentException when it could not be asked
  Endpoint endpoint() {
    return new Endpoint(url, model, key, timeout, dimensions);
  }

  Fusion fusion() {
    return new Fusion(weight, floor == null ? OptionalDouble.empty() : OptionalDouble.of(floor));
  }

  /// Without the key.
  @Override
  public String toString() {
    return "EmbeddingSettings[model=" + model + "]";
  }
}
