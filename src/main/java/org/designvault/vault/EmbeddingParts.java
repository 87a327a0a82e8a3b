package org.designvault.vault;

import java.nio.file.Path;
import java.util.Optional;
import org.designvault.embedding.Embedding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The embedding service, when one is configured.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingSettings.class)
class EmbeddingParts {

  /// @param store folder in which what was found whole is held; vectors lie beside it
  @Bean
  Embedding embedding(EmbeddingSettings settings, @Value("${designvault.store:}") String store) {
    return settings.isOff()
        ? Embedding.OFF
        : Embedding.by(
            settings.endpoint(),
            settings.fusion(),
            Optional.of(store).filter(it -> !it.isBlank()).map(Path::of));
  }
}
