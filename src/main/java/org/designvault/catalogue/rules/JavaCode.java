package org.designvault.catalogue.rules;

import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Java as readers will try it: each block on its own, with nothing but the JDK, all warnings on.
/// Nothing of it is run or written anywhere.
final class JavaCode {
  private static final String EXPECTED = "Java that compiles by itself, without a warning";
  private static final List<String> OPTIONS =
      List.of("-Xlint:all", "-proc:none", "-implicit:none", "--release", "25");

  /// Shared by all blocks, so that the JDK's classes are looked up once.
  private @Nullable NoFiles files;

  /// @throws IllegalStateException when this is no JDK
  List<Flaw> flaws(String source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("Java in entries is compiled: a JDK is needed, not a JRE");
    }
    if (files == null) {
      files =
          new NoFiles(
              compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8));
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    boolean compiled =
        compiler
            .getTask(Writer.nullWriter(), files, found, OPTIONS, null, List.of(new Source(source)))
            .call();
    // What it cannot cope with, it tells to its writer only.
    return !compiled && found.getDiagnostics().isEmpty()
        ? List.of(new Flaw(0, EXPECTED, "the compiler gave up on it"))
        : found.getDiagnostics().stream().map(JavaCode::flaw).toList();
  }

  private static Flaw flaw(Diagnostic<?> diagnostic) {
    long line = Math.max(0, diagnostic.getLineNumber());
    return new Flaw(line, EXPECTED, diagnostic.getMessage(Locale.ENGLISH));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Block.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    /// A block has no file of its own after which its public class would have to be named.
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return true;
    }
  }
}
