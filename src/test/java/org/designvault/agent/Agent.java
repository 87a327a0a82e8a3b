package org.designvault.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody else's program that speaks the protocol: the client of the MCP Java SDK.
record Agent(McpSyncClient client) implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// Words that belong into a log and in no answer.
  private static final String[] INNARDS = {
    "\tat ", "Exception", "org.designvault", "java.", "jackson", "springframework", "omcat"
  };

  static Agent overHttp(int port) {
    return speaking(HttpClientStreamableHttpTransport.builder("http://127.0.0.1:" + port).build());
  }

  /// Starts the program as an agent does.
  static Agent overStdio() {
    ServerParameters program =
        ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java").toString())
            .args(
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "org.designvault.cli.DesignVaultCommand",
                "mcp")
            .build();
    return speaking(new StdioClientTransport(program, McpJsonDefaults.getMapper()));
  }

  private static Agent speaking(McpClientTransport transport) {
    Agent agent =
        new Agent(
            McpClient.sync(transport)
                .requestTimeout(PATIENCE)
                .initializationTimeout(PATIENCE)
                .build());
    agent.client.initialize();
    return agent;
  }

  List<Tool> tools() {
    return client.listTools().tools();
  }

  /// The text of an answer that went well.
  String text(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as("%s %s: %s", tool, arguments, textOf(result)).isFalse();
    return textOf(result);
  }

  JsonNode answer(String tool, Map<String, Object> arguments) {
    return JSON.readTree(text(tool, arguments));
  }

  /// The problems of an error that tells nothing of our insides.
  List<JsonNode> problems(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    String text = textOf(result);
    assertThat(result.isError()).as("%s %s: %s", tool, arguments, text).isTrue();
    assertThat(text).doesNotContain(INNARDS);
    assertThat(Sheet.tokens(text)).isLessThanOrEqualTo(Call.LEAST_TOKENS);
    JsonNode error = JSON.readTree(text);
    assertThat(error.at("/error").asString()).isNotBlank();
    return error.at("/problems").valueStream().toList();
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String textOf(CallToolResult result) {
    assertThat(result.content()).hasSize(1);
    return ((TextContent) result.content().getFirst()).text();
  }

  @Override
  public void close() {
    client.close();
  }
}
