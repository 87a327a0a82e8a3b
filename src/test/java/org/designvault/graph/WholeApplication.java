package org.designvault.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.designvault.DesignVault;
import org.designvault.web.rest.Api;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The program as `bin/run` starts it, with settings as anybody gives them, and a program that
/// calls it.
record WholeApplication(ConfigurableApplicationContext context) implements AutoCloseable {

  static WholeApplication start(Map<String, Object> settings) {
    List<String> arguments =
        new ArrayList<>(List.of("--server.port=0", "--designvault.watch=false"));
    settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    return new WholeApplication(
        SpringApplication.run(DesignVault.class, arguments.toArray(String[]::new)));
  }

  Api api() {
    return new Api(
        context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  @Override
  public void close() {
    context.close();
  }
}
