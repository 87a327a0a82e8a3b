package org.designvault.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.graph.asking.RdfForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dump of a catalogue can be served in its stead.
class DumpTests {
  @TempDir private Path folder;

  @Test
  void aDumpSaysWhatTheFilesSaid() throws IOException {
    Path dump = folder.resolve("all.nq");
    try (OutputStream out = Files.newOutputStream(dump)) {
      Shipped.graph().statements().write(RdfForm.N_QUADS, out);
    }
    FrontDesk desk = desk(dump);
    Facts served = desk.facts();
    Facts written = Shipped.facts();
    assertThat(served.entries()).isEqualTo(written.entries());
    assertThat(served.qualities()).isEqualTo(written.qualities());
    assertThat(served.dimensions()).isEqualTo(written.dimensions());
    assertThat(served.closures()).isEqualTo(written.closures());
    assertThat(served.revision()).matches("[0-9a-f]{16}");
    assertThat(desk(dump).facts().revision()).isEqualTo(served.revision());
  }

  @Test
  void aFileThatIsNoDumpIsRefusedByName() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.nq"), "no statement at all");
    assertThatThrownBy(() -> desk(text))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("notes.nq is no dump in N-Quads");
  }

  private static FrontDesk desk(Path dump) {
    VaultSettings settings =
        new VaultSettings(
            Shipped.root().toString(),
            List.of(),
            dump.toString(),
            false,
            true,
            Duration.ofSeconds(2));
    return new FrontDesk(new SnapshotMaker(settings, Shipped.loader(), Shipped.queries()));
  }
}
