package org.designvault.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files are served as they are saved, without anybody asking for it.
class FolderWatchTests {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private CopiedHome home;
  private FrontDesk desk;
  private FolderWatch watch;

  @BeforeEach
  void watch(@TempDir Path root) throws IOException {
    home = CopiedHome.in(root);
    desk = home.desk();
    watch = new FolderWatch(home.settings(), desk);
  }

  @AfterEach
  void stop() throws IOException {
    watch.destroy();
  }

  @Test
  void savedFileIsServed() throws Exception {
    home.replace(CopiedHome.RETRY, "name: Retry", "name: Retry Again");
    await(() -> serves("retry", "Retry Again"));
  }

  @Test
  void brokenFileIsHeldBackUntilItIsMended() throws Exception {
    String revision = desk.facts().revision();
    home.replace(CopiedHome.RETRY, "name: Retry", "nam: Retry");
    await(() -> !desk.refused().isEmpty());
    assertThat(desk.facts().revision()).isEqualTo(revision);
    home.replace(CopiedHome.RETRY, "nam: Retry", "name: Retry Mended");
    await(() -> desk.refused().isEmpty() && serves("retry", "Retry Mended"));
  }

  @Test
  void fileInAFolderOfItsOwnIsSeenAndSeenAgain() throws Exception {
    String category = desk.facts().categories().lastKey().value();
    String text =
        home.read(CopiedHome.RETRY)
            .replace("id: retry\n", "id: zz-copy\n")
            .replace("name: Retry\n", "name: Copy\n")
            .replaceFirst("categories: \\[[^\\]]*\\]", "categories: [" + category + "]");
    String file = "data/patterns/" + category + "/zz-copy.md";
    home.write(file, text);
    await(() -> serves("zz-copy", "Copy"));
    home.write(file, text.replace("name: Copy\n", "name: Copy of It\n"));
    await(() -> serves("zz-copy", "Copy of It"));
    home.delete(file);
    await(() -> desk.entry("zz-copy").isEmpty());
  }

  private boolean serves(String id, String name) {
    return desk.entry(id).filter(entry -> entry.name().equals(name)).isPresent();
  }

  private static void await(BooleanSupplier happens) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!happens.getAsBoolean()) {
      assertThat(System.nanoTime()).as("it does not happen").isLessThan(end);
      Thread.sleep(50);
    }
  }
}
