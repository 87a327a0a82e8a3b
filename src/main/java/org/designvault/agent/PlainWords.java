package org.designvault.agent;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import java.util.List;
import reactor.core.publisher.Mono;

/// Every request is answered under its own number and in plain words. The library lets a method
/// that nobody has fail in whatever way the transport fails, and tells what it could not read in
/// the words of its parser.
record PlainWords(McpStatelessServerHandler handler) implements McpStatelessServerHandler {
  private static final JSONRPCError UNREADABLE =
      new JSONRPCError(
          McpSchema.ErrorCodes.INVALID_PARAMS, "the parameters are not of the form of this method");

  /// A transport over which answers come in plain words.
  static McpStatelessServerTransport over(McpStatelessServerTransport transport) {
    return new Over(transport);
  }

  @Override
  public Mono<JSONRPCResponse> handleRequest(McpTransportContext context, JSONRPCRequest request) {
    return Mono.defer(() -> handler.handleRequest(context, request))
        .map(PlainWords::plain)
        .onErrorResume(failure -> Mono.just(JSONRPCResponse.error(request.id(), error(failure))));
  }

  @Override
  public Mono<Void> handleNotification(
      McpTransportContext context, JSONRPCNotification notification) {
    return handler.handleNotification(context, notification);
  }

  private static JSONRPCResponse plain(JSONRPCResponse response) {
    JSONRPCError error = response.error();
    return error != null && error.code() == McpSchema.ErrorCodes.INTERNAL_ERROR
        ? JSONRPCResponse.error(response.id(), UNREADABLE)
        : response;
  }

  private static JSONRPCError error(Throwable failure) {
    return failure instanceof McpError known && known.getJsonRpcError() != null
        ? known.getJsonRpcError()
        : UNREADABLE;
  }

  private record Over(McpStatelessServerTransport transport)
      implements McpStatelessServerTransport {
    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
      transport.setMcpHandler(new PlainWords(handler));
    }

    @Override
    public Mono<Void> closeGracefully() {
      return transport.closeGracefully();
    }

    @Override
    public List<String> protocolVersions() {
      return transport.protocolVersions();
    }
  }
}
