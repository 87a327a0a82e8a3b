package org.designvault.web;

import org.designvault.pattern.Fault;
import org.designvault.vault.StoreStanding;
import org.designvault.vault.Vault;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// Up while a snapshot is served; says so when the files on disk were refused, and is degraded
/// while the shared store does not answer. Out of service as long as there is nothing to serve.
@Component
class CatalogueHealth implements HealthIndicator {
  private static final Status DEGRADED = new Status("DEGRADED", "what was served is served on");

  private final Vault vault;

  CatalogueHealth(Vault vault) {
    this.vault = vault;
  }

  @Override
  public Health health() {
    Health.Builder health = new Health.Builder();
    vault.store().ifPresent(store -> health.withDetail("store", store.text()));
    if (vault.revision().isEmpty()) {
      return health.outOfService().build();
    }
    boolean away = vault.store().flatMap(StoreStanding::away).isPresent();
    health
        .status(away ? DEGRADED : Status.UP)
        .withDetail("revision", vault.facts().revision())
        .withDetail("entries", vault.facts().entries().size());
    vault.embedding().ifPresent(standing -> health.withDetail("embedding", standing));
    if (!vault.refused().isEmpty()) {
      health.withDetail("refused", vault.refused().stream().map(Fault::toString).toList());
    }
    return health.build();
  }
}
