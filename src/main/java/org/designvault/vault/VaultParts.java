package org.designvault.vault;

import org.designvault.graph.Queries;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the rooms below are given when the house is put together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class VaultParts {
  @Bean
  Queries queries(VaultSettings settings) {
    return Queries.in(settings.root().resolve("queries"));
  }
}
