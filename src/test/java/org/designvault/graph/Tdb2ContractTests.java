package org.designvault.graph;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/// A database on disk.
class Tdb2ContractTests extends EngineContract {
  @TempDir private static Path store;

  @Override
  protected Map<String, Object> settings() {
    return Map.of("designvault.engine", "tdb2", "designvault.store", store.toString());
  }
}
