package org.designvault.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.designvault.vault.BriefForm;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.json.Json;
import org.designvault.vault.json.UnreadableJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;

/// A brief beside what a command is about.
final class BriefFile {
  private static final String STANDARD_INPUT = "-";

  @Option(
      names = "--brief",
      paramLabel = "FILE|-",
      description =
          "What matters and what must hold, in JSON, as POST /api/recommendations takes it.")
  private @Nullable String file;

  /// Null when there is none.
  ///
  /// @throws RefusedRequest when it is no brief
  @Nullable BriefForm read(Terminal terminal) throws IOException {
    return file == null ? null : read(file, terminal);
  }

  /// @param place a file, or `-` for standard input
  /// @throws RefusedRequest when it is no brief
  static BriefForm read(String place, Terminal terminal) throws IOException {
    return read(place.equals(STANDARD_INPUT) ? terminal.input() : Files.readString(Path.of(place)));
  }

  private static BriefForm read(String json) {
    try {
      BriefForm form = Json.mapper().readValue(json, BriefForm.class);
      if (form != null) {
        return form;
      }
    } catch (JacksonException broken) {
      throw new RefusedRequest(List.of(UnreadableJson.problem(broken)));
    }
    throw new RefusedRequest(List.of(new Problem("", "null", "one JSON object", "")));
  }
}
