package org.designvault.web;

import org.designvault.pattern.Fault;
import org.designvault.vault.Vault;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Up while a snapshot is served; says so when the files on disk were refused.
@Component
class CatalogueHealth implements HealthIndicator {
  private final Vault vault;

  CatalogueHealth(Vault vault) {
    this.vault = vault;
  }

  @Override
  public Health health() {
    Health.Builder health =
        Health.up()
            .withDetail("revision", vault.facts().revision())
            .withDetail("entries", vault.facts().entries().size());
    vault.embedding().ifPresent(standing -> health.withDetail("embedding", standing));
    return vault.refused().isEmpty()
        ? health.build()
        : health
            .withDetail("refused", vault.refused().stream().map(Fault::toString).toList())
            .build();
  }
}
