package org.designvault.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;

/// Fuseki in a process of its own, over HTTP.
class RemoteContractIT extends EngineContract {
  private static final FusekiProcess FUSEKI = started();

  @Override
  protected Map<String, Object> settings() {
    return FUSEKI.settings();
  }

  @AfterAll
  static void stop() {
    FUSEKI.close();
  }

  private static FusekiProcess started() {
    try {
      return FusekiProcess.start();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
