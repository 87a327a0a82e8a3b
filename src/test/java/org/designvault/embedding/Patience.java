package org.designvault.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;

/// Waits for what happens elsewhere; a test that passes never waits this long.
public final class Patience {
  private static final long NANOS = 60_000_000_000L;

  private Patience() {}

  public static void until(BooleanSupplier happens) throws InterruptedException {
    long end = System.nanoTime() + NANOS;
    while (!happens.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it does not happen").isLessThan(end);
      Thread.sleep(20);
    }
  }
}
