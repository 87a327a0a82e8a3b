package org.designvault.agent;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What may be set from outside.
///
/// @param origins web pages from elsewhere that may speak to `/mcp`, such as
///   `https://chat.example.com`; a port of `*` means any
@ConfigurationProperties("designvault.agent")
record AgentSettings(@DefaultValue({}) List<String> origins) {
  AgentSettings {
    origins = List.copyOf(origins);
  }
}
