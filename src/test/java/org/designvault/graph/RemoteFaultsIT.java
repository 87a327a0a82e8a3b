package org.designvault.graph;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Fuseki in a process of its own, which asks for a password.
class RemoteFaultsIT extends StoreFaults {
  private FusekiProcess fuseki;

  @BeforeAll
  void start() throws IOException {
    fuseki = FusekiProcess.asking("ada:secret");
  }

  @AfterAll
  void stop() {
    fuseki.close();
  }

  @Override
  int port() {
    return fuseki.port();
  }

  @Override
  Map<String, Object> settings(int port) {
    Map<String, Object> settings = new HashMap<>(FusekiProcess.settings(port));
    settings.put("designvault.remote.user", "ada");
    settings.put("designvault.remote.password", "secret");
    settings.put("designvault.remote.patience", "2s");
    settings.put("designvault.remote.timeout", "20s");
    return settings;
  }

  @Override
  Map<String, Object> wrongCredentials() {
    return Map.of("designvault.remote.password", "wrong-password");
  }
}
