package org.designvault.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
import java.util.function.UnaryOperator;
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
public abstract class Browsing {
  /// Long enough for the slowest machine; a test that passes never waits for it.
  private static final double PATIENCE_MILLIS = 30_000;

  private static final String OVERHANG =
      "document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /// The editor writes into a field that nobody sees; its frame is outlined in its place.
  private static final String OUTLINED =
      """
      () => {
        const style = getComputedStyle(document.activeElement.closest('.editor') ?? document.activeElement);
        return document.activeElement.matches(':focus-visible')
          && style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2;
      }
      """;

  /// Version 2.2, levels A and AA.
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  /// Widths in pixels: of a small phone, and of a desk.
  private static final int PHONE = 390;

  private static final int DESK = 1440;
  private static final int HEIGHT = 900;

  /// A question that a newer one overtakes is called off, and htmx calls that an error.
  private static final Set<String> OVERTAKEN = Set.of("htmx:afterRequest", "htmx:sendAbort");

  /// What an answer of ours may refuse; everything else a page asks for has to be there.
  private static final Set<String> ANSWERS = Set.of("document", "xhr");

  @LocalServerPort private int port;

  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private Browser browser;

  /// @param faces what is seen, and its address
  protected static Stream<Arguments> inAllColours(Map<String, String> faces) {
    return faces.entrySet().stream()
        .flatMap(face ->
            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(colours -> Arguments.of(face.getKey(), face.getValue(), colours)));
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
  protected Page open(String address) {
    return open(address, ColorScheme.LIGHT);
  }

  protected Page open(String address, ColorScheme colours) {
    return open(address, new Browser.NewContextOptions().setColorScheme(colours));
  }

  protected Page openWithoutScripts(String address) {
    return open(address, new Browser.NewContextOptions().setJavaScriptEnabled(false));
  }

  private Page open(String address, Browser.NewContextOptions options) {
    BrowserContext window =
        browser.newContext(
            options
                .setBaseURL(home())
                .setViewportSize(DESK, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
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

  protected String home() {
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
    String text = message.text();
    boolean known =
        text.startsWith("Failed to load resource") || OVERTAKEN.stream().anyMatch(text::startsWith);
    if ("error".equals(message.type()) && !known) {
      complaints.add("console: " + text);
    }
  }

  /// The part of an address that says what is asked.
  protected static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Goes on with the tabulator until it is there; every stop on the way has a visible focus.
  protected static void tabTo(Page page, String place) {
    List<Object> stops = new ArrayList<>();
    while (!Boolean.TRUE.equals(page.evaluate("it => document.activeElement.matches(it)", place))) {
      assertThat(stops).as("stops before %s", place).hasSizeLessThan(60);
      page.keyboard().press("Tab");
      stops.add(page.evaluate("document.activeElement.outerHTML.slice(0, 90)"));
      assertThat(page.evaluate(OUTLINED)).as("focus on %s", stops.getLast()).isEqualTo(true);
    }
  }

  /// In light and in dark, on one visit: for pages whose colours are all in their style sheets, so
  /// that in the dark only what colours decide can differ.
  protected static List<String> barriersInBothColours(Page page) {
    List<String> barriers = new ArrayList<>(barriers(page));
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    barriers(page, axe -> axe.withRules(OF_COLOURS))
        .forEach(barrier -> barriers.add("dark " + barrier));
    return barriers;
  }

  /// What keeps somebody from using the page, folded parts included, on a phone or a desk: whatever
  /// axe finds, and scrolling sideways.
  protected static List<String> barriers(Page page) {
    return barriers(page, axe -> axe.withTags(WCAG));
  }

  private static List<String> barriers(Page page, UnaryOperator<AxeBuilder> rules) {
    page.evaluate("document.querySelectorAll('details').forEach(box => box.open = true)");
    List<String> barriers = new ArrayList<>();
    for (int width : List.of(PHONE, DESK)) {
      page.setViewportSize(width, HEIGHT);
      // Asked for what passed as well, axe describes every node of the page.
      AxeRunOptions options = new AxeRunOptions();
      options.setResultTypes(List.of("violations"));
      AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true).options(options);
      for (Rule rule : rules.apply(axe).analyze().getViolations()) {
        rule.getNodes()
            .forEach(node -> barriers.add(width + ": " + rule.getHelp() + " " + node.getHtml()));
      }
      Object overhang = page.evaluate(OVERHANG);
      if (!Integer.valueOf(0).equals(overhang)) {
        barriers.add(width + ": scrolls sideways by " + overhang);
      }
    }
    return barriers;
  }
}
