package org.designvault.web.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// The one browser of all page tests: started for the first of them, ended after the last.
final class Chromium implements ParameterResolver {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
  private static final String NONE =
      "The page tests need a browser: install chromium or google-chrome, or name one in CHROMIUM;"
          + " there is none at ";

  /// Nothing that a browser says of its own accord.
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-background-networking",
          "--disable-quic",
          "--disable-component-update",
          "--disable-sync");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(Chromium.class))
        .computeIfAbsent(Running.class, _ -> Running.start(), Running.class)
        .browser();
  }

  private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

    static Running start() {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      BrowserType chromium = playwright.chromium();
      Path program = installed(System.getenv()).orElseGet(() -> Path.of(chromium.executablePath()));
      if (!Files.isExecutable(program)) {
        playwright.close();
        throw new IllegalStateException(NONE + program);
      }
      return new Running(
          playwright,
          chromium.launch(
              new BrowserType.LaunchOptions().setExecutablePath(program).setArgs(FLAGS)));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  /// The one that `CHROMIUM` names, whether it is there or not, else the first of the usual names
  /// on the `PATH`; nothing when only Playwright can have one of its own.
  private static Optional<Path> installed(Map<String, String> environment) {
    String named = environment.getOrDefault("CHROMIUM", "");
    List<Path> folders =
        SEPARATOR.splitAsStream(environment.getOrDefault("PATH", "")).map(Path::of).toList();
    Stream<Path> usual =
        (named.isEmpty() ? NAMES : List.of(named))
            .stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name)));
    Optional<Path> found =
        usual.filter(Files::isRegularFile).filter(Files::isExecutable).findFirst();
    return named.isEmpty() ? found : found.or(() -> Optional.of(Path.of(named)));
  }
}
