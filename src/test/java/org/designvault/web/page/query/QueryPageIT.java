package org.designvault.web.page.query;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// That no request leaves the machine is looked at after each of these, whatever the editor does.
class QueryPageIT extends Browsing {
  private static final String NAMES =
      "SELECT ?name { ?p <http://www.w3.org/2004/02/skos/core#prefLabel> ?name } ORDER BY ?name LIMIT 3";
  private static final String EDITOR = "document.querySelector('.CodeMirror').CodeMirror";

  @Test
  void anExampleIsOneClickAwayAndAnswered() {
    Page page = open("/query");
    assertThat(page.locator(".CodeMirror")).containsText("PREFIX dv:");
    page.getByText("What mitigates a trouble", new Page.GetByTextOptions().setExact(true)).click();

    assertThat(page).hasURL(home() + "/query?example=what-mitigates-a-trouble");
    assertThat(page.locator("#example")).containsText("make this failure mode");
    Locator breaker = page.locator("#outcome tr", has("pattern/circuit-breaker"));
    assertThat(breaker.getByRole(AriaRole.LINK)).hasText("Circuit Breaker");
    breaker.getByRole(AriaRole.LINK).click();
    assertThat(page.locator("h1")).hasText("Circuit Breaker");
  }

  @Test
  void whatIsWrittenIsRunInPlaceAndTheAddressHoldsIt() {
    Page page = open("/query");
    page.evaluate("window.sameDocument = true");
    write(page, NAMES);
    press(page, "Run");
    assertThat(page.locator("#status")).hasText("3 rows");

    assertThat(page.locator("#outcome tbody tr")).hasCount(3);
    assertThat(page.locator("#example")).containsText("Your own query");
    assertThat(page).hasURL(Pattern.compile("/query\\?query=SELECT"));
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    Page afresh = open(page.url());
    assertThat(afresh.locator("#outcome")).hasText(page.locator("#outcome").textContent());
    assertThat(afresh.locator(".CodeMirror")).containsText("prefLabel");
  }

  @Test
  void theLinkIsCopied() {
    Page page = open("/query?example=forces-by-entries");
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    press(page, "Copy link");

    assertThat(page.getByText("Copied")).isVisible();
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(home() + "/query?example=forces-by-entries");
  }

  @Test
  void aTermIsCompletedAndItsPrefixFilledIn() {
    Page page = open("/query");
    write(page, "SELECT ?a { ?a ");
    page.keyboard().press("Control+End");
    page.keyboard().type("dv:isAtHo");

    assertThat(page.locator(".CodeMirror-hint").first()).hasText("dv:isAtHomeIn");
    assertThat(page.locator(".CodeMirror")).containsText("PREFIX dv: <");
    page.keyboard().press("Enter");
    assertThat(page.locator(".CodeMirror")).containsText("dv:isAtHomeIn");
  }

  @Test
  void keyboardIsEnoughAndTheEditorHoldsNobody() {
    Page page = open("/query");
    tabTo(page, "#query-editor");
    page.keyboard().press("Tab");
    assertThat(page.locator("#run")).isFocused();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Control+Enter");

    assertThat(page.locator("#status")).hasText(Pattern.compile("\\d+ rows"));
    tabTo(page, "#outcome th button");
    page.keyboard().press("Enter");
    assertThat(page.locator("#outcome th[aria-sort=ascending]")).hasCount(1);
  }

  @Test
  void rowsAreSortedByAnyColumn() {
    Page page = open("/query?example=best-for-a-quality");
    Locator strength = page.getByRole(AriaRole.COLUMNHEADER, named("strength"));
    strength.getByRole(AriaRole.BUTTON).click();
    List<String> up = column(page, 2);
    strength.getByRole(AriaRole.BUTTON).click();

    assertThat(strength).hasAttribute("aria-sort", "descending");
    assertThat(up).isSorted();
    assertThat(column(page, 2)).isEqualTo(up.reversed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?a WHERE {",
        "SELECT * { SERVICE <http://example.org/sparql> { ?s ?p ?o } }",
        "DELETE WHERE { ?s ?p ?o }"
      })
  void whatIsRefusedSaysWhyAndHowToMendIt(String query) {
    Page page = openWithoutScripts("/query");
    Response answer = page.navigate("/query?query=" + encoded(query));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(page.locator("#status")).hasText("No answer");
    assertThat(page.locator("#outcome .note")).containsText("Expected:");
    assertThat(page.locator("#query-text")).hasValue(query);
  }

  @Test
  void triplesAreShownAsTurtle() {
    Page page =
        openWithoutScripts(
            "/query?query=" + encoded("CONSTRUCT WHERE { <pattern/retry> a ?class }"));

    assertThat(page.locator(".turtle")).containsText("Pattern");
  }

  @Test
  void theFormWorksWithoutScripts() {
    Page page = openWithoutScripts("/query");
    page.getByText("Most cited sources").click();
    assertThat(page.locator("#outcome")).containsText("source/");
    page.getByLabel("SPARQL").fill(NAMES);
    press(page, "Run");

    assertThat(page.locator("#outcome tbody tr")).hasCount(3);
    assertThat(page.getByLabel("SPARQL")).hasValue(NAMES);
  }

  @Test
  void theLimitsAreStated() {
    assertThat(openWithoutScripts("/query").locator(".limits"))
        .hasText(Pattern.compile(".*\\d+ seconds\\s.*[\\d,]+ rows.*", Pattern.DOTALL));
  }

  @Test
  void anUnknownExampleIsNotFoundAndTheNearestAreOffered() {
    Page page = openWithoutScripts("/query");
    Response answer = page.navigate("/query?example=mitigates");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(page.locator(".suggestions")).containsText("What mitigates a trouble");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/query", "/query?example=forces-by-entries", "/query?query=SELECT"})
  void nobodyIsKeptOut(String address) {
    Page page = open(address);

    assertThat(page.locator(".CodeMirror-code")).isVisible();
    assertThat(barriersInBothColours(page)).isEmpty();
  }

  private static void write(Page page, String query) {
    page.evaluate("query => " + EDITOR + ".setValue(query)", query);
    page.locator("#query-editor").focus();
  }

  private static List<String> column(Page page, int number) {
    return page.locator("#outcome tbody td:nth-child(" + number + ")").allTextContents();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, named(button)).click();
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
