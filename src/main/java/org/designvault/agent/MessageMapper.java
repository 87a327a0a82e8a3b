package org.designvault.agent;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/// Reads messages; `null` is none. The library looks into what it got without asking.
final class MessageMapper extends JsonMapper {
  private static final long serialVersionUID = 1L;

  MessageMapper(JsonMapper json) {
    super(json.rebuild());
  }

  @Override
  public <T> T readValue(String content, JavaType type) {
    T message = super.readValue(content, type);
    if (message == null) {
      throw MismatchedInputException.from((JsonParser) null, type, "a message is an object");
    }
    return message;
  }
}
