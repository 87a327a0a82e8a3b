package org.designvault.graph.neo4j;

import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The driver as Spring Boot makes it of `spring.neo4j.*`, and only where the engine is this one:
/// `application.yml` keeps it out everywhere else.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "designvault.engine", havingValue = "neo4j")
@EnableConfigurationProperties({Neo4jSettings.class, CypherSettings.class})
@Import(Neo4jAutoConfiguration.class)
class Neo4jParts {
  @Bean
  Store store(Driver driver, Neo4jConnectionDetails server, Neo4jSettings settings) {
    return new Store(driver, settings, server.getUri());
  }
}
