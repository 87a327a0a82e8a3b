package org.designvault.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.designvault.DesignVault;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vault.Vault;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// The product as it is, with the floors beside it in the same server.
public final class BenchServer {
  private BenchServer() {}

  public static void main(String[] arguments) {
    new SpringApplicationBuilder(
            DesignVault.class,
            Floors.class,
            EngineWatch.class,
            EngineCalls.class,
            TwoGraphs.class,
            EngineFloors.class)
        .properties(EngineWatch.WANTED + "=true")
        .run(arguments);
  }

  @RestController
  static class Floors {
    private final Vault vault;

    Floors(Vault vault) {
      this.vault = vault;
    }

    /// The least that a call with JSON costs here: read it, write it.
    @PostMapping("/bench/echo")
    JsonNode echo(@RequestBody JsonNode body) {
      return body;
    }

    /// Bytes: allocated since the start by all threads, and live after a collection.
    @GetMapping("/bench/meter")
    Map<String, Long> meter() {
      System.gc();
      long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      return Map.of("allocated", allocated(), "live", live);
    }

    @GetMapping("/bench/allocated")
    Map<String, Long> allocatedOnly() {
      return Map.of("allocated", allocated());
    }

    /// Writes a catalogue of this many generated entries as N-Quads.
    @PostMapping("/bench/generate")
    Map<String, Long> generate(
        @RequestParam int entries, @RequestParam long seed, @RequestParam String file)
        throws IOException {
      Path target = Path.of(file);
      Path shipped = Files.createTempFile("shipped", ".nq");
      try (OutputStream out = Files.newOutputStream(shipped)) {
        vault.export(RdfForm.N_QUADS, out);
      }
      new Generator(vault.facts(), entries, seed).write(shipped, target);
      Files.delete(shipped);
      return Map.of("bytes", Files.size(target));
    }

    private static long allocated() {
      return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
          ? threads.getTotalThreadAllocatedBytes()
          : -1;
    }
  }
}
