package org.designvault.agent;

import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import org.designvault.vault.Vault;

/// What is offered to agents, whatever they speak through.
record Toolbox(Vault vault) {
  private static final String INSTRUCTIONS =
      """
      DesignVault knows system-design patterns, what each does to which quality, where it fits, and how they relate.
      Start with recommend: describe the trouble in plain words, say what matters and what must hold. Then get_pattern
      for what looks right, and explore_related for what it needs, invites and competes with. why_not tells what keeps an
      entry from first place, design_set which few cover a brief together, compare sets two to four side by side, review
      looks a system over by the entries it uses. Ids are slugs such as circuit-breaker. Answers are JSON, carry the revision of the catalogue, keep to maxTokens (three bytes count as a
      token) and say under leftOut what is missing and how to get it. Cite the sources they name.
      """;

  List<Tool> tools() {
    return List.of(
        new RecommendTool(vault),
        new WhyNotTool(vault),
        new DesignTool(vault),
        new CompareTool(vault),
        new ReviewTool(vault),
        new PatternTool(vault),
        new SearchTool(vault),
        new RelatedTool(vault),
        new SparqlTool(vault),
        new CypherTool(vault));
  }

  /// Nothing here remembers who asked, so there are no sessions to keep or to lose.
  McpStatelessSyncServer serve(McpStatelessServerTransport transport) {
    return McpServer.sync(PlainWords.over(transport))
        .serverInfo(McpSchema.Implementation.builder("designvault", version()).build())
        .instructions(INSTRUCTIONS)
        .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
        // What is wrong in a call is said in words of the house, with the nearest that is right.
        .validateToolInputs(false)
        // The thread that brought the call does the work.
        .immediateExecution(true)
        .tools(specifications())
        .build();
  }

  private List<SyncToolSpecification> specifications() {
    Descriptions descriptions = new Descriptions(vault.terms());
    return tools().stream()
        .map(
            tool -> new SyncToolSpecification(descriptions.of(tool), (_, call) -> call(tool, call)))
        .toList();
  }

  private static CallToolResult call(Tool tool, CallToolRequest request) {
    try {
      return result(tool.answer(Call.of(request.arguments())), false);
    } catch (RuntimeException failure) {
      return result(Refusal.text(failure), true);
    }
  }

  private static CallToolResult result(String text, boolean isError) {
    return CallToolResult.builder().addTextContent(text).isError(isError).build();
  }

  private static String version() {
    String version = Toolbox.class.getPackage().getImplementationVersion();
    return version == null ? "0" : version;
  }
}
