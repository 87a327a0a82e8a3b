package org.designvault.catalogue.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// A page that has Mermaid read diagrams, and holds what it said when it is done.
final class MermaidPage {
  /// Name of Mermaid's script beside the page.
  static final String SCRIPT = "mermaid.min.js";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern ANSWER = Pattern.compile("<pre id=\"answer\">([A-Za-z0-9+/=]+)<");
  private static final Pattern LINE = Pattern.compile("line:? (\\d+)");

  private MermaidPage() {}

  /// The answer is in base 64, in which nothing has to be escaped in HTML.
  static String html(List<String> sources) {
    // A script ends at the first </script>, wherever it stands.
    String json = JSON.writeValueAsString(sources).replace("<", "\\u003c");
    return """
    <!doctype html><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src file: 'unsafe-inline'">
    <pre id="answer"></pre><script src="%s"></script><script>
    const sources = %s, messages = [];
    (async () => {
      for (const source of sources) {
        try {
          await mermaid.parse(source);
          messages.push("");
        } catch (broken) {
          messages.push(String(broken && broken.message || broken) || "broken");
        }
      }
      const bytes = new TextEncoder().encode(JSON.stringify(messages));
      document.getElementById("answer").textContent =
          btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(""));
    })();
    </script>
    """
        .formatted(SCRIPT, json);
  }

  /// The version of Mermaid that the pages serve.
  static String version() {
    Properties artifact = new Properties();
    try (InputStream text = resource("META-INF/maven/org.webjars.npm/mermaid/pom.properties")) {
      artifact.load(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return artifact.getProperty("version", "");
  }

  /// The one that the pages serve.
  static byte[] script() throws IOException {
    String path = "META-INF/resources/webjars/mermaid/" + version() + "/dist/" + SCRIPT;
    try (InputStream script = resource(path)) {
      return script.readAllBytes();
    }
  }

  /// @param dom of the page
  /// @return a message for each diagram, empty for a sound one; nothing when they were not all read
  static Optional<List<String>> answers(String dom, int diagrams) {
    Matcher answer = ANSWER.matcher(dom);
    if (!answer.find()) {
      return Optional.empty();
    }
    byte[] json = Base64.getDecoder().decode(answer.group(1));
    String[] messages = JSON.readValue(new String(json, StandardCharsets.UTF_8), String[].class);
    return messages.length == diagrams ? Optional.of(List.of(messages)) : Optional.empty();
  }

  /// The line that a message blames; 0 when it blames none.
  static long line(String message) {
    Matcher line = LINE.matcher(message);
    return line.find() ? Long.parseLong(line.group(1)) : 0;
  }

  private static InputStream resource(String path) {
    InputStream resource = MermaidPage.class.getClassLoader().getResourceAsStream(path);
    if (resource == null) {
      throw new IllegalStateException(path + " is not on the class path");
    }
    return resource;
  }
}
