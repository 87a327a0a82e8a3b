package org.designvault.agent;

import org.designvault.web.rest.Api;
import org.designvault.web.rest.ShippedCatalogue;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The program as an agent starts it, beside the server that it has to agree with.
@ShippedCatalogue
class AgentOverStdioIT extends SystemClaims {
  private final Api rest;

  AgentOverStdioIT(@LocalServerPort int port) {
    this.rest = new Api(port);
  }

  @Override
  Agent connect() {
    return Agent.overStdio();
  }

  @Override
  Api rest() {
    return rest;
  }
}
