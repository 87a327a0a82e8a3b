package org.designvault.vault;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Where a store is shared, asks it every few seconds what is current: what another instance has
/// published is served here too, and a store that was away is found again.
@Component
class StoreFollower implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(StoreFollower.class);

  private final FrontDesk desk;
  private final Duration pause;
  private final Thread follower = Thread.ofVirtual().name("store-follower").unstarted(this::run);

  StoreFollower(VaultSettings settings, SnapshotMaker maker, FrontDesk desk) {
    this.desk = desk;
    this.pause = settings.follow();
    if (maker.store().isPresent()) {
      follower.start();
    }
  }

  @Override
  public void destroy() {
    follower.interrupt();
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(pause);
        look();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      desk.follow();
    } catch (RuntimeException unexpected) {
      LOG.error("What is current could not be taken over; it is tried again.", unexpected);
    }
  }
}
