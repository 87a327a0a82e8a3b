package org.designvault.agent;

import io.modelcontextprotocol.spec.McpError;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/// An error as JSON-RPC writes it where the number of the request is not known.
final class ErrorWriter extends ValueSerializer<McpError> {
  @Override
  public void serialize(McpError error, JsonGenerator json, SerializationContext context) {
    var said = error.getJsonRpcError();
    json.writeStartObject();
    json.writeStringProperty("jsonrpc", "2.0");
    json.writeNullProperty("id");
    json.writeObjectPropertyStart("error");
    json.writeNumberProperty("code", said.code());
    json.writeStringProperty("message", said.message());
    json.writeEndObject();
    json.writeEndObject();
  }
}
