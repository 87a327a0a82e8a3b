package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A command that somebody typed, and what came of it.
record Typed(int code, String out, String err) {

  static Typed line(String... arguments) {
    return withInput("", arguments);
  }

  static Typed withInput(String in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    PrintWriter words = new PrintWriter(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(bytes(in), out, words, new PrintWriter(err, true), false);
    int code = DesignVaultCommand.commands(terminal).execute(arguments);
    words.flush();
    return new Typed(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  static Terminal terminal(String in, Writer out, Writer err) {
    return new Terminal(
        bytes(in),
        OutputStream.nullOutputStream(),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        false);
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /// What was said by a command that went well.
  String answer() {
    assertThat(code).as(err).isZero();
    assertThat(err).isEmpty();
    return out;
  }

  JsonNode json() {
    return JsonMapper.shared().readTree(answer());
  }

  /// The lines of a refusal, with nothing on standard output.
  List<String> refusal(int expected) {
    assertThat(code).as(out + err).isEqualTo(expected);
    assertThat(out).isEmpty();
    assertThat(err).doesNotContain("\tat ", "Exception");
    return err.lines().toList();
  }
}
