package org.designvault.bench;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/// The floor of a start: a Spring Boot web application with our libraries and nothing in it.
public final class EmptyServer {
  private EmptyServer() {}

  public static void main(String[] arguments) {
    // Readiness asks for the catalogue's health, and here is no catalogue.
    new SpringApplicationBuilder(Nothing.class)
        .properties("management.endpoint.health.validate-group-membership=false")
        .run(arguments);
  }

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Nothing {}
}
