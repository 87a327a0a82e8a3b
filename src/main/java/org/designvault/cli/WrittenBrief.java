package org.designvault.cli;

import java.io.IOException;
import java.util.List;
import org.designvault.vault.BriefForm;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A brief that a command is about: whole in a file, or part by part.
final class WrittenBrief {
  @Mixin private final BriefOptions parts = new BriefOptions();

  @Option(
      names = "--brief",
      paramLabel = "FILE|-",
      description = "A whole brief in JSON, as POST /api/recommendations takes it.")
  private @Nullable String file;

  /// @throws RefusedRequest when the file holds no brief, or parts are given beside it
  BriefForm form(Terminal terminal) throws IOException {
    String place = file;
    if (place == null) {
      return parts.form(parts.problem(terminal));
    }
    if (!parts.isEmpty()) {
      Problem both = new Problem("--brief", place, "nothing beside it", "leave the parts out");
      throw new RefusedRequest(List.of(both));
    }
    return BriefFile.read(place, terminal);
  }
}
