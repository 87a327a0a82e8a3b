package org.designvault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The examples for many instances are well formed and speak of settings and addresses that there
/// are; they are not run here, and say so.
class DeployFilesTests {
  private static final Path FOLDER = Path.of("docs/deploy");
  private static final Set<String> SETTINGS =
      Set.of(
          "DESIGNVAULT_ENGINE",
          "SPRING_NEO4J_URI",
          "SPRING_NEO4J_AUTHENTICATION_USERNAME",
          "SPRING_NEO4J_AUTHENTICATION_PASSWORD");

  @Test
  void composeHasAStoreTwoInstancesAndAProxy() throws IOException {
    Map<?, ?> compose = map(documents("compose.yaml").getFirst());
    Map<?, ?> services = map(compose.get("services"));
    assertThat(services.keySet().toArray()).containsExactly("neo4j", "designvault", "proxy");
    Map<?, ?> vault = map(services.get("designvault"));
    assertThat(map(vault.get("deploy")).get("replicas")).isEqualTo(2);
    assertThat(map(vault.get("environment")).keySet().toArray())
        .containsExactlyInAnyOrderElementsOf(SETTINGS);
    assertThat(String.valueOf(map(compose.get("configs")).get("haproxy")))
        .contains("/actuator/health/readiness");
  }

  @Test
  void kubernetesHasProbesAndLimits() throws IOException {
    List<Object> documents = documents("kubernetes.yaml");
    assertThat(documents)
        .extracting(it -> String.valueOf(map(it).get("kind")))
        .containsExactly("Deployment", "Service");
    Map<?, ?> pod =
        map(map(map(map(documents.getFirst()).get("spec")).get("template")).get("spec"));
    Map<?, ?> container = map(list(pod.get("containers")).getFirst());
    assertThat(path(container, "startupProbe")).isEqualTo("/actuator/health/liveness");
    assertThat(path(container, "livenessProbe")).isEqualTo("/actuator/health/liveness");
    assertThat(path(container, "readinessProbe")).isEqualTo("/actuator/health/readiness");
    assertThat(map(map(container.get("resources")).get("limits")).get("memory")).isEqualTo("1Gi");
    assertThat(list(container.get("env")))
        .extracting(it -> String.valueOf(map(it).get("name")))
        .containsExactlyInAnyOrderElementsOf(SETTINGS);
  }

  @Test
  void eachSaysThatItWasNotRun() throws IOException {
    for (String file : List.of("compose.yaml", "kubernetes.yaml")) {
      assertThat(Files.readString(FOLDER.resolve(file))).contains("Not run here");
    }
  }

  private static Object path(Map<?, ?> container, String probe) {
    return String.valueOf(map(map(container.get(probe)).get("httpGet")).get("path"));
  }

  private static List<Object> documents(String file) throws IOException {
    Load load = new Load(LoadSettings.builder().setLabel(file).build());
    Iterable<Object> read = load.loadAllFromString(Files.readString(FOLDER.resolve(file)));
    return StreamSupport.stream(read.spliterator(), false).toList();
  }

  private static Map<?, ?> map(@Nullable Object node) {
    assertThat(node).isInstanceOf(Map.class);
    return (Map<?, ?>) Objects.requireNonNull(node);
  }

  private static List<?> list(@Nullable Object node) {
    assertThat(node).isInstanceOf(List.class);
    return (List<?>) Objects.requireNonNull(node);
  }
}
