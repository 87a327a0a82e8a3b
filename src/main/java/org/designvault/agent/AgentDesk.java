package org.designvault.agent;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.designvault.vault.Vault;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// Where agents ask, whatever carries their messages. What tools say of themselves is written with
/// the vocabulary, so the server behind it is made of the revision that is served, and not before
/// there is one.
final class AgentDesk implements McpStatelessServerHandler {
  private final Vault vault;
  private final AtomicReference<@Nullable Opened> opened = new AtomicReference<>();

  private record Opened(String revision, McpStatelessServerHandler server) {}

  AgentDesk(Vault vault) {
    this.vault = vault;
  }

  @Override
  public Mono<JSONRPCResponse> handleRequest(McpTransportContext context, JSONRPCRequest request) {
    return server().handleRequest(context, request);
  }

  @Override
  public Mono<Void> handleNotification(
      McpTransportContext context, JSONRPCNotification notification) {
    return server().handleNotification(context, notification);
  }

  private McpStatelessServerHandler server() {
    String revision = vault.facts().revision();
    Opened known = opened.get();
    if (known == null || !known.revision().equals(revision)) {
      Taken taken = new Taken();
      new Toolbox(vault).serve(taken);
      known = new Opened(revision, Objects.requireNonNull(taken.handler));
      opened.set(known);
    }
    return known.server();
  }

  /// Only takes the handler: messages come and go by whatever asks here.
  private static final class Taken implements McpStatelessServerTransport {
    private @Nullable McpStatelessServerHandler handler;

    @Override
    public void setMcpHandler(McpStatelessServerHandler known) {
      handler = known;
    }

    @Override
    public Mono<Void> closeGracefully() {
      return Mono.empty();
    }
  }
}
