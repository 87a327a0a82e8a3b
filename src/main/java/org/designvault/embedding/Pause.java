package org.designvault.embedding;

import java.time.Duration;

/// How somebody waits.
@FunctionalInterface
interface Pause {
  void pause(Duration time) throws InterruptedException;
}
