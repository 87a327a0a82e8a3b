package org.designvault.graph.neo4j;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.stereotype.Component;

/// A second driver, for questions of strangers: a server that goes on sending what nobody waits for
/// any more is stopped by cutting the connections, which must not be those of the house.
@Component
@ConditionalOnProperty(name = "designvault.engine", havingValue = "neo4j")
class Line implements AutoCloseable {
  private final ConfigurableEnvironment settings;
  private @Nullable AnnotationConfigApplicationContext boot;

  Line(ConfigurableEnvironment settings) {
    this.settings = settings;
  }

  /// As Spring Boot makes it of the same settings; made when it is needed first.
  synchronized Driver driver() {
    if (boot == null) {
      boot = new AnnotationConfigApplicationContext();
      boot.setEnvironment(settings);
      boot.register(Neo4jAutoConfiguration.class);
      boot.refresh();
    }
    return boot.getBean(Driver.class);
  }

  /// Those who still wait on the same connections are told to ask again.
  synchronized void cut() {
    AnnotationConfigApplicationContext spent = boot;
    boot = null;
    if (spent != null) {
      Thread.ofVirtual().name("neo4j-cut").start(spent::close);
    }
  }

  @Override
  public void close() {
    cut();
  }
}
