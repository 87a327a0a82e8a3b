package org.designvault.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.designvault.pattern.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Watches the folders of the catalogue, and has them read anew once they have been quiet for a
/// moment.
@Component
@ConditionalOnProperty(name = "designvault.watch", havingValue = "true", matchIfMissing = true)
class FolderWatch implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
  private static final long QUIET_MILLIS = 300;

  private final FrontDesk desk;
  private final List<Path> roots;
  private final WatchService watch;

  FolderWatch(VaultSettings settings, FrontDesk desk) throws IOException {
    this.desk = desk;
    this.roots = settings.folders().roots();
    this.watch = FileSystems.getDefault().newWatchService();
    register();
    Thread.ofVirtual().name("folder-watch").start(this::run);
  }

  @Override
  public void destroy() throws IOException {
    watch.close();
  }

  private void run() {
    try {
      while (true) {
        WatchKey key = watch.take();
        while (key != null) {
          key.pollEvents();
          key.reset();
          key = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        register();
        reload();
      }
    } catch (ClosedWatchServiceException _) {
      LOG.debug("The folders are no longer watched.");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void reload() {
    try {
      List<Fault> faults = desk.reload();
      if (faults.isEmpty()) {
        LOG.info("Serving revision {}.", desk.facts().revision());
      } else {
        LOG.warn(
            "The changed catalogue has {} faults; revision {} is still served.\n{}",
            faults.size(),
            desk.facts().revision(),
            String.join("\n", faults.stream().map(Fault::toString).toList()));
      }
    } catch (RuntimeException unexpected) {
      LOG.error(
          "The changed catalogue could not be read; what was served is served on.", unexpected);
    }
  }

  /// New folders are watched from the next change on.
  private void register() {
    for (Path root : roots) {
      try (Stream<Path> folders = Files.walk(root)) {
        for (Path folder : folders.filter(Files::isDirectory).toList()) {
          folder.register(
              watch,
              StandardWatchEventKinds.ENTRY_CREATE,
              StandardWatchEventKinds.ENTRY_MODIFY,
              StandardWatchEventKinds.ENTRY_DELETE);
        }
      } catch (IOException | UncheckedIOException gone) {
        LOG.warn("{} cannot be watched: {}", root, gone.getMessage());
      }
    }
  }
}
