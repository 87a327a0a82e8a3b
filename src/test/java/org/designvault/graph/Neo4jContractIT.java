package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.designvault.DesignVault;
import org.designvault.Shipped;
import org.designvault.vault.Vault;
import org.designvault.web.rest.Api;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

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
    try (ConfigurableApplicationContext application = application(SERVER.settings())) {
      assertThat(application.getBean(Vault.class).facts()).isEqualTo(Shipped.facts());
      assertThat(health(application).at("/components/catalogueHealth/details/store").asString())
          .startsWith("bolt://");
    }
  }

  @Test
  void anotherEngineMakesNoDriver() {
    try (ConfigurableApplicationContext application = application(Map.of())) {
      assertThat(application.getBeansOfType(Driver.class)).isEmpty();
      assertThat(health(application).at("/status").asString()).isEqualTo("UP");
    }
  }

  private static ConfigurableApplicationContext application(Map<String, Object> settings) {
    List<String> arguments =
        new ArrayList<>(List.of("--server.port=0", "--designvault.watch=false"));
    settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    return SpringApplication.run(DesignVault.class, arguments.toArray(String[]::new));
  }

  private static JsonNode health(ConfigurableApplicationContext application) {
    String port = application.getEnvironment().getProperty("local.server.port", "0");
    return new Api(Integer.parseInt(port)).get("/actuator/health").json();
  }
}
