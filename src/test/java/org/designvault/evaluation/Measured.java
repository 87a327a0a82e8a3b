package org.designvault.evaluation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.designvault.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// What the shipped catalogue makes of the judged questions, worked out at most once by all tests
/// of one JVM.
final class Measured {
  private static final Map<String, Evaluation> EVALUATIONS = new ConcurrentHashMap<>();

  private Measured() {}

  static Evaluation of(String split) {
    return EVALUATIONS.computeIfAbsent(split, it -> Evaluation.of(vault(), it));
  }

  static Vault vault() {
    return OfVault.VAULT;
  }

  private static final class OfVault {
    private static final Vault VAULT =
        new AnnotationConfigApplicationContext("org.designvault.graph", "org.designvault.vault")
            .getBean(Vault.class);
  }
}
