package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadBeforeTests {
  @TempDir private Path cache;

  @Test
  void remembersWhatWasAddedAndNothingElse() {
    ReadBefore before = ReadBefore.by("some-reader", Map.of("XDG_CACHE_HOME", cache.toString()));
    before.add("flowchart LR");

    assertThat(
            ReadBefore.by("some-reader", Map.of("XDG_CACHE_HOME", cache.toString()))
                .contains("flowchart LR"))
        .isTrue();
    assertThat(before.contains("flowchart TD")).isFalse();
  }

  @Test
  void isNotUsedInTheGate() {
    ReadBefore.by("some-reader", Map.of("XDG_CACHE_HOME", cache.toString())).add("flowchart LR");
    ReadBefore gate =
        ReadBefore.by("some-reader", Map.of("XDG_CACHE_HOME", cache.toString(), "CI", "true"));

    assertThat(gate.contains("flowchart LR")).isFalse();
  }
}
