package org.designvault.cli;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.json.Json;

/// Where a command is spoken to and answers.
///
/// @param bytes standard output, for what is no text; `out` writes to it too
/// @param watched whether a person looks on
record Terminal(
    InputStream in, OutputStream bytes, PrintWriter out, PrintWriter err, boolean watched) {
  private static final int LONGEST = 1024 * 1024;

  static Terminal ofTheProcess() {
    return new Terminal(
        System.in,
        System.out,
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent());
  }

  /// The same bytes as over HTTP; only a person gets the end of a line.
  void json(Object answer) {
    out.print(Json.mapper().writeValueAsString(answer));
    if (watched) {
      out.println();
    }
    out.flush();
  }

  /// Says to a person that this will take a moment.
  void progress(String doing) {
    if (watched) {
      err.println(doing + " ...");
    }
  }

  /// Standard input as UTF-8.
  ///
  /// @throws RefusedRequest when it goes on for longer than anybody writes
  String input() throws IOException {
    byte[] read = in.readNBytes(LONGEST + 1);
    if (read.length > LONGEST) {
      String more = "more than " + LONGEST + " bytes";
      throw new RefusedRequest(List.of(new Problem("-", more, "something shorter", "")));
    }
    return new String(read, StandardCharsets.UTF_8);
  }
}
