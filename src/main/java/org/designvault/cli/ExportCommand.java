package org.designvault.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.designvault.graph.asking.RdfForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Taking the whole graph away.
@Command(
    name = "export",
    description = "Writes the whole graph, ontology included.",
    mixinStandardHelpOptions = true,
    versionProvider = DesignVaultCommand.Version.class)
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final CommonOptions common = new CommonOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "ttl|jsonld|nt|nq",
      converter = FormConverter.class,
      description =
          "Turtle, JSON-LD, N-Triples or N-Quads; Turtle when not said, JSON-LD with --json.")
  private @Nullable RdfForm form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to; standard output when not said.")
  private @Nullable Path file;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (House house = common.open(terminal)) {
      if (file == null) {
        house.vault().export(form(), terminal.bytes());
        terminal.bytes().flush();
      } else {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
          house.vault().export(form(), out);
        }
        terminal.progress("Written: " + file);
      }
    }
    return ExitCode.FINE.number();
  }

  private RdfForm form() {
    RdfForm usual = common.json() ? RdfForm.JSON_LD : RdfForm.TURTLE;
    return form == null ? usual : form;
  }

  static final class FormConverter implements ITypeConverter<RdfForm> {
    @Override
    public RdfForm convert(String suffix) {
      return RdfForm.ofSuffix(suffix)
          .orElseThrow(() -> new TypeConversionException("expected ttl, jsonld, nt or nq"));
    }
  }
}
