package org.designvault.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A person in front of the running application with the shipped catalogue.
///
/// After every test, whatever it was about: no request has left the machine, nothing that a page
/// needs was missing, and no script has complained.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Chromium.class)
abstract class Browsing {
  /// Long enough for the slowest machine; a test that passes never waits for it.
  private static final double PATIENCE_MILLIS = 30_000;

  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  /// What an answer of ours may refuse; everything else a page asks for has to be there.
  private static final Set<String> ANSWERS = Set.of("document", "xhr");

  @LocalServerPort private int port;

  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private Browser browser;

  /// How wide the window is, and which colours the system asks for.
  record Look(int width, ColorScheme colours) {
    static final Look DESK = new Look(1440, ColorScheme.LIGHT);

    static List<Look> all() {
      return Stream.of(390, 1440)
          .flatMap(
              width ->
                  Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                      .map(colours -> new Look(width, colours)))
          .toList();
    }
  }

  /// @param faces what is seen, and its address
  static Stream<Arguments> inEveryLook(Map<String, String> faces) {
    return faces.entrySet().stream()
        .flatMap(
            face ->
                Look.all().stream()
                    .map(look -> Arguments.of(face.getKey(), face.getValue(), look)));
  }

  @BeforeEach
  void sitDown(Browser browser) {
    this.browser = browser;
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  @AfterEach
  void nothingWentWrongOnTheWay() {
    windows.forEach(BrowserContext::close);
    assertThat(complaints).isEmpty();
  }

  /// A page in a window of its own, which remembers nothing of the others.
  Page open(String address) {
    return open(address, Look.DESK);
  }

  Page open(String address, Look look) {
    return open(
        address,
        new Browser.NewContextOptions()
            .setViewportSize(look.width(), 900)
            .setColorScheme(look.colours()));
  }

  Page openWithoutScripts(String address) {
    return open(address, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  private Page open(String address, Browser.NewContextOptions options) {
    BrowserContext window =
        browser.newContext(options.setBaseURL(home()).setReducedMotion(ReducedMotion.REDUCE));
    windows.add(window);
    window.setDefaultTimeout(PATIENCE_MILLIS);
    window.onRequest(this::watch);
    window.onResponse(this::watch);
    window.onConsoleMessage(this::watch);
    window.onWebError(error -> complaints.add("script: " + error.error()));
    Page page = window.newPage();
    page.navigate(address);
    return page;
  }

  String home() {
    return "http://127.0.0.1:" + port;
  }

  private void watch(Request request) {
    if (Stream.of(home() + "/", "data:", "blob:").noneMatch(request.url()::startsWith)) {
      complaints.add("left the machine: " + request.url());
    }
  }

  private void watch(Response response) {
    int refused = ANSWERS.contains(response.request().resourceType()) ? 500 : 400;
    if (response.status() >= refused) {
      complaints.add(response.status() + ": " + response.url());
    }
  }

  /// That something failed to load is told by its response, with its status.
  private void watch(ConsoleMessage message) {
    if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
      complaints.add("console: " + message.text());
    }
  }

  /// The part of an address that says what is asked.
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// What keeps somebody from using the page, folded parts included, as axe finds it; nothing when
  /// there is nothing. A page that scrolls sideways is one of these things.
  static List<String> barriers(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)");
    List<String> barriers = new ArrayList<>();
    new AxeBuilder(page)
        .setLegacyMode(true)
        .withTags(WCAG_22_AA)
        .analyze()
        .getViolations()
        .forEach(
            rule ->
                rule.getNodes()
                    .forEach(node -> barriers.add(rule.getHelp() + ": " + node.getHtml())));
    Object overhang =
        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (!Integer.valueOf(0).equals(overhang)) {
      barriers.add("scrolls sideways by " + overhang);
    }
    return barriers;
  }
}
