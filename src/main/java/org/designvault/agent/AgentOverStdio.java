package org.designvault.agent;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.designvault.vault.Vault;
import org.jspecify.annotations.Nullable;

/// The server for an agent that started this program: a message in a line, its answer in a line,
/// until there are no more. Each is answered before the next is read.
///
/// The library's own transport gives up at the first line that is no message, and loses answers
/// that are under way when the input ends.
public final class AgentOverStdio {
  private static final int LONGEST_LINE = 1024 * 1024;

  private final McpJsonMapper json = McpJsonDefaults.getMapper();
  private final InputStream in;
  private final OutputStream out;
  private final McpStatelessServerHandler handler;

  /// The library's own form of an answer has to have a number.
  private record Unreadable(String jsonrpc, @Nullable Object id, JSONRPCError error) {}

  private AgentOverStdio(Vault vault, InputStream in, OutputStream out) {
    this.in = new BufferedInputStream(in);
    this.out = out;
    this.handler = new AgentDesk(vault);
  }

  /// Returns when the input ends.
  public static void serve(Vault vault, InputStream in, OutputStream out) throws IOException {
    new AgentOverStdio(vault, in, out).run();
  }

  private void run() throws IOException {
    for (byte[] line = line(); line != null; line = line()) {
      if (line.length > LONGEST_LINE) {
        say(unreadable("A line is longer than " + LONGEST_LINE + " bytes."));
      } else if (!new String(line, StandardCharsets.UTF_8).isBlank()) {
        take(new String(line, StandardCharsets.UTF_8));
      }
    }
  }

  private void take(String line) throws IOException {
    McpSchema.JSONRPCMessage message;
    try {
      message = McpSchema.deserializeJsonRpcMessage(json, line);
    } catch (IOException | RuntimeException _) {
      say(unreadable("A line is not one message of JSON-RPC 2.0."));
      return;
    }
    switch (message) {
      case JSONRPCRequest request ->
          say(handler.handleRequest(McpTransportContext.EMPTY, request).block());
      case JSONRPCNotification notification ->
          handler.handleNotification(McpTransportContext.EMPTY, notification).block();
      default -> {}
    }
  }

  private static Unreadable unreadable(String what) {
    return new Unreadable("2.0", null, new JSONRPCError(McpSchema.ErrorCodes.PARSE_ERROR, what));
  }

  private void say(@Nullable Object response) throws IOException {
    if (response != null) {
      out.write((json.writeValueAsString(response) + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  /// The next line without its end, cut a little after its limit; null at the end of the input.
  private byte @Nullable [] line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    if (next < 0) {
      return null;
    }
    while (next >= 0 && next != '\n') {
      if (line.size() <= LONGEST_LINE) {
        line.write(next);
      }
      next = in.read();
    }
    return line.toByteArray();
  }
}
