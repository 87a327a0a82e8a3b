package org.designvault.catalogue.rules;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A browser that happens to be installed, started for one page and ended with it.
///
/// @param longest how long a page may take, its start included
record Chromium(Path program, Duration longest) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
  private static final Duration LONGEST = Duration.ofSeconds(60);

  /// For what was ended to be gone.
  private static final int LAST_SECONDS = 5;

  /// No window, nothing kept, and no name of the network that could be looked up.
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND",
          "--dump-dom");

  /// The one that `CHROMIUM` names, else the first of the usual names on the `PATH`.
  static Optional<Chromium> installed(Map<String, String> environment) {
    String named = environment.getOrDefault("CHROMIUM", "");
    List<String> names = named.isEmpty() ? NAMES : List.of(named);
    List<Path> folders =
        SEPARATOR.splitAsStream(environment.getOrDefault("PATH", "")).map(Path::of).toList();
    return names.stream()
        .flatMap(name -> places(name, folders))
        .filter(Files::isExecutable)
        .filter(Files::isRegularFile)
        .findFirst()
        .map(program -> new Chromium(program, LONGEST));
  }

  private static Stream<Path> places(String name, List<Path> folders) {
    Path path = Path.of(name);
    return path.getNameCount() > 1 || path.isAbsolute()
        ? Stream.of(path)
        : folders.stream().map(folder -> folder.resolve(name));
  }

  /// The page's document once it is loaded, as HTML.
  ///
  /// @param scratch for what the browser writes; removed by the caller
  /// @return cut short when it did not start, failed or took too long
  String open(Path page, Path scratch) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + scratch.resolve("profile"));
    command.add(page.toUri().toString());
    Process browser =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    CompletableFuture<Void> limit =
        CompletableFuture.runAsync(
            () -> end(browser),
            CompletableFuture.delayedExecutor(longest.toMillis(), TimeUnit.MILLISECONDS));
    try (BufferedReader answer = browser.inputReader(StandardCharsets.UTF_8)) {
      return read(answer);
    } finally {
      limit.cancel(false);
      end(browser);
    }
  }

  /// Not to the end of the process: it takes its time to tidy up what is thrown away.
  private static String read(BufferedReader answer) throws IOException {
    StringBuilder dom = new StringBuilder();
    for (String line = answer.readLine(); line != null; line = answer.readLine()) {
      dom.append(line).append('\n');
      if (line.contains("</html>")) {
        break;
      }
    }
    return dom.toString();
  }

  /// Until it is gone: before that it may still make a folder that was just removed.
  private static void end(Process browser) {
    browser.descendants().forEach(ProcessHandle::destroyForcibly);
    browser.destroyForcibly();
    browser.onExit().completeOnTimeout(browser, LAST_SECONDS, TimeUnit.SECONDS).join();
  }
}
