package org.designvault.web.page.ask;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AskPageIT extends Browsing {
  private static final String TROUBLE = "When one supplier is slow, every page of ours hangs";
  private static final String ASKED = "/?q=When+one+supplier+is+slow,+every+page+of+ours+hangs";
  private static final String ANSWERED =
      ASKED
          + "&quality=availability:5&constraint=without+a+circuit+breaker&constraint=nice&limit=6";
  private static final String REFUSED = ASKED + "&quality=availabilty:5&adopted=retri";
  private static final String NOTHING_FITS =
      "/?failureMode=retry-storm&constraint="
          + encoded("{\"quality\":\"data-consistency\",\"atLeast\":2}");

  @Test
  void troubleInOwnWordsLeadsToAPatternWithItsReasonsAndItsPrice() {
    Page page = open("/");
    page.getByLabel("What goes wrong, in your own words?").fill(TROUBLE);
    press(page, "Ask");

    Locator first = page.locator(".card").first();
    assertThat(first.locator("h2")).hasText("Circuit Breaker");
    assertThat(first.locator(".gains li").first()).containsText("reads “");
    assertThat(first.locator(".costs li").first()).not().isEmpty();
    assertThat(first.getByRole(AriaRole.METER))
        .hasAttribute("aria-valuenow", first.locator(".fit-words b").textContent());
    assertThat(page.locator("#status")).hasText(Pattern.compile("(The best )?\\d+ entries( fit)?"));
  }

  @Test
  void answersAppearWhileTheTroubleIsTyped() {
    Page page = open("/");
    page.locator("#q").pressSequentially(TROUBLE);

    assertThat(page.locator(".card h2").first()).hasText("Circuit Breaker");
    assertThat(page).hasURL(home() + ASKED);
  }

  @Test
  void pointsOfEveryLedgerAddUpToItsScore() {
    Page page = open(ASKED + "&quality=availability:5&quality=testability:2&adopted=retry");
    Locator ledgers = page.locator(".ledger");
    assertThat(ledgers.nth(3)).isAttached();

    for (Locator ledger : ledgers.all()) {
      List<Double> points = numbers(ledger.locator("tbody .num"));
      double sum = points.stream().mapToDouble(Double::doubleValue).sum();
      assertThat(numbers(ledger.locator("tfoot .num")).getFirst())
          .as(ledger.locator("table").textContent())
          .isCloseTo(sum, within(0.0005 * (points.size() + 1)));
    }
    ledgers.first().locator("summary").click();
    assertThat(ledgers.first().getByRole(AriaRole.TABLE)).isVisible();
  }

  @Test
  void weightsAndDemandsChangeTheAnswerInPlaceAndTheAddressHoldsThemAll() {
    Page page = open(ASKED);
    page.evaluate("window.sameDocument = true");
    page.getByLabel("Weigh a quality").selectOption("availability:3");
    assertThat(page.locator(".gains", has("weighted 3")).first()).isVisible();
    page.locator("#weight-availability-5").click();
    assertThat(page.locator(".gains", has("weighted 5")).first()).isVisible();
    demand(page, "without a message broker");
    assertThat(page.locator(".demands")).containsText("read as: without Message Broker");

    assertThat(page)
        .hasURL(home() + ASKED + "&quality=availability:5&constraint=without+a+message+broker");
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    Page afresh = open(page.url());
    assertThat(afresh.locator("#answer")).hasText(page.locator("#answer").textContent());
    assertThat(afresh.locator("#chips")).hasText(page.locator("#chips").textContent());
    assertThat(afresh.locator("#q")).hasValue(TROUBLE);
  }

  @Test
  void chipsTakeTheirPartOffTheBrief() {
    Page page = open(ASKED + "&quality=availability:5&adopted=retry");
    press(page, "Take off: matters Availability · 5");

    assertThat(page.locator(".chip")).hasText(new String[] {"in place Retry×"});
    assertThat(page).hasURL(home() + ASKED + "&adopted=retry");
    assertThat(page.locator("#chips:focus-within")).isVisible();
  }

  @Test
  void offersPutWhatWasReadInTheTextOnTheBrief() {
    Page page = open("/?q=" + encoded("High availability, and we cannot use a message broker"));
    page.locator(".offer", has("Availability")).click();
    assertThat(page.locator(".chip-quality")).containsText("Availability · 3");
    page.locator(".offer", has("without Message Broker")).click();

    assertThat(page.locator(".chip-constraint")).containsText("without Message Broker");
    assertThat(page.locator(".offer")).hasCount(0);
  }

  @Test
  void ruledOutPatternsStandWithTheDemandThatDidIt() {
    Page page = open(ASKED);
    assertThat(page.locator("#card-circuit-breaker")).isVisible();
    demand(page, "without a circuit breaker");

    assertThat(page.locator("#card-circuit-breaker")).hasCount(0);
    page.getByText("Ruled out by a demand").click();
    assertThat(page.locator("#ruled-out li")).hasCount(1);
    assertThat(page.locator("#ruled-out li")).containsText("Circuit Breaker");
  }

  @Test
  void whenNothingFitsTheDemandInTheWayCanBeTakenOff() {
    Page page = open(NOTHING_FITS);
    assertThat(page.locator("#status")).hasText("Nothing fits every demand");
    assertThat(page.locator(".blocks")).containsText("Data consistency helped strongly rules out");
    page.locator(".blocks").getByText("Take it off").click();

    assertThat(page.locator(".card").first()).isVisible();
    assertThat(page).hasURL(home() + "/?failureMode=retry-storm");
  }

  @Test
  void aPhraseThatIsNotUnderstoodSaysSo() {
    Page page = open(ASKED);
    demand(page, "nice");

    assertThat(page.locator(".demands"))
        .containsText("not understood, so nothing was ruled out by it");
    assertThat(page.locator(".card h2").first()).hasText("Circuit Breaker");
  }

  @Test
  void aRefusedValueShowsItsFieldWhatWasExpectedAndAHint() {
    Page page = open(ASKED);
    page.getByLabel("A pattern your system already uses").fill("retri");
    page.keyboard().press("Enter");

    assertThat(page.locator("#status")).hasText("One part of the question cannot be read.");
    assertThat(page.locator("#answer li")).containsText("adopted[0] retri: expected");
    assertThat(page.locator("#answer li")).containsText("did you mean 'retry'?");
    assertThat(page.locator("#fault-adopted")).containsText("did you mean 'retry'?");
  }

  @Test
  void demandsAloneAreExplainedInsteadOfAnEmptyList() {
    Page page = open("/");
    demand(page, "without a message broker");

    assertThat(page.locator("#status")).hasText("Demands, and nothing yet to hold them against");
    assertThat(page.locator("#answer")).containsText("A demand rules out; it chooses nothing");
  }

  @Test
  void theLatestQuestionWins() {
    Page page = open("/");
    List<Route> held = new ArrayList<>();
    List<Request> ended = new ArrayList<>();
    page.route(url -> url.contains("q=retries"), held::add);
    page.onRequestFailed(ended::add);
    page.onRequestFinished(ended::add);
    page.locator("#q").fill("retries keep the service down");
    page.waitForCondition(() -> !held.isEmpty());
    page.locator("#q").fill(TROUBLE);
    assertThat(page.locator(".card h2").first()).hasText("Circuit Breaker");

    held.forEach(Route::resume);
    page.waitForCondition(() -> ended.contains(held.getFirst().request()));
    page.evaluate("() => new Promise(requestAnimationFrame)");
    assertThat(page.locator(".card h2").first()).hasText("Circuit Breaker");
    assertThat(page).hasURL(home() + ASKED);
  }

  @Test
  void theFormWorksWithoutScripts() {
    Page page = openWithoutScripts("/");
    page.locator("#q").fill(TROUBLE);
    press(page, "Ask");
    assertThat(page.locator(".card h2").first()).hasText("Circuit Breaker");
    assertThat(page).hasURL(home() + ASKED);
    page.locator("#summary-qualities").click();
    page.getByLabel("Weigh a quality").selectOption("availability:3");
    press(page, "Ask");
    page.locator("#weight-availability-5").click();
    page.locator("#summary-constraints").click();
    demand(page, "without a circuit breaker");
    assertThat(page)
        .hasURL(home() + ASKED + "&quality=availability:5&constraint=without+a+circuit+breaker");
    press(page, "Take off: demand without a circuit breaker");

    assertThat(page).hasURL(home() + ASKED + "&quality=availability:5");
    assertThat(page.locator("#card-circuit-breaker")).isVisible();
  }

  @Test
  void keyboardIsEnoughAndShowsWhereItIs() {
    Page page = open("/");
    tabTo(page, "#q");
    page.keyboard().type(TROUBLE);
    tabTo(page, "button.primary");
    page.keyboard().press("Enter");
    assertThat(page.locator(".card h2").first()).hasText("Circuit Breaker");
    tabTo(page, "#add-constraint");
    page.keyboard().type("without a bulkhead");
    page.keyboard().press("Enter");
    assertThat(page.locator(".chip-constraint")).isVisible();
    tabTo(page, "#summary-of-circuit-breaker");
    page.keyboard().press("Enter");

    assertThat(page.locator("#ledger-circuit-breaker table")).isVisible();
    tabTo(page, "#summary-ruled-out");
    page.keyboard().press("Enter");
    assertThat(page.locator("#ruled-out ul")).isVisible();
  }

  @Test
  void theLinkIsCopied() {
    Page page = open(ASKED);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    press(page, "Copy link");

    assertThat(page.locator("button", has("Copied"))).isVisible();
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(home() + ASKED);
  }

  @Test
  void chosenColoursStay() {
    Page page = open("/");
    press(page, "Switch to dark colours");
    page.navigate("/patterns/retry");

    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
  }

  static Stream<Arguments> faces() {
    Map<String, String> faces = new LinkedHashMap<>();
    faces.put("NOTHING_ASKED", "/");
    faces.put("RESULTS", ANSWERED);
    faces.put("REFUSED", REFUSED);
    faces.put("NOTHING_FITS", NOTHING_FITS);
    return inAllColours(faces);
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("faces")
  void nobodyIsKeptOut(String state, String address, ColorScheme colours) {
    Page page = open(address, colours);
    assertThat(page.locator("#answer")).hasAttribute("data-state", state);
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(barriers(page)).isEmpty();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void demand(Page page, String phrase) {
    page.getByLabel("Add a demand, as you would say it").fill(phrase);
    page.keyboard().press("Enter");
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static List<Double> numbers(Locator cells) {
    return cells.allTextContents().stream()
        .map(text -> Double.valueOf(text.replace('−', '-')))
        .toList();
  }
}
