package org.designvault.agent;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.spec.McpError;
import java.util.List;
import org.designvault.vault.Vault;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// The server at `/mcp`.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgentSettings.class)
class AgentParts {
  private static final String ADDRESS = "/mcp";

  /// Pages that came from this machine itself.
  private static final List<String> HERE =
      List.of("http://127.0.0.1:*", "http://localhost:*", "http://[::1]:*");

  /// Browsers name the page that speaks. One from elsewhere that has this machine's address under
  /// its own name (DNS rebinding) gets no answer, as the protocol asks.
  @Bean
  WebMvcStatelessServerTransport agentsOverHttp(
      @Qualifier("mcpServerJsonMapper") JsonMapper json, AgentSettings settings) {
    return WebMvcStatelessServerTransport.builder()
        .jsonMapper(new JacksonMcpJsonMapper(json))
        .messageEndpoint(ADDRESS)
        .securityValidator(
            DefaultServerTransportSecurityValidator.builder()
                .allowedOrigins(HERE)
                .allowedOrigins(settings.origins())
                .build())
        .build();
  }

  @Bean
  AgentDesk agents(WebMvcStatelessServerTransport http, Vault vault) {
    AgentDesk desk = new AgentDesk(vault);
    http.setMcpHandler(desk);
    return desk;
  }

  /// The library answers what it cannot read with an exception as the body, stack and all.
  @Bean
  JsonMapperBuilderCustomizer errorsWithoutStacks() {
    SimpleModule module = new SimpleModule();
    module.addSerializer(McpError.class, new ErrorWriter());
    return json -> json.addModule(module);
  }
}
