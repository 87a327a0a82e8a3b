package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.designvault.Shipped;
import org.designvault.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/// A real Neo4j, over Bolt.
class Neo4jContractIT extends EngineContract {
  private static final Neo4jServer SERVER = Neo4jServer.start();

  @Override
  protected Map<String, Object> settings() {
    // What is asked of it here is the same rows, not to be quick on a busy machine.
    return SERVER.settings("designvault.neo4j.patience", "2m");
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void theWholeApplicationStartsOnItAndItsHealthKnowsOfIt() {
    try (WholeApplication application = WholeApplication.start(SERVER.settings())) {
      assertThat(application.context().getBean(Vault.class).facts()).isEqualTo(Shipped.facts());
      assertThat(
              application
                  .api()
                  .get("/actuator/health")
                  .json()
                  .at("/components/catalogueHealth/details/store")
                  .asString())
          .startsWith("bolt://");
    }
  }

  @Test
  void anotherEngineMakesNoDriver() {
    try (WholeApplication application = WholeApplication.start(Map.of())) {
      assertThat(application.context().getBeansOfType(Driver.class)).isEmpty();
      assertThat(application.api().get("/actuator/health").json().at("/status").asString())
          .isEqualTo("UP");
    }
  }
}
