package org.designvault.web.page.browse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.designvault.facts.Facts;
import org.designvault.vault.Vault;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class BrowsePagesIT extends Browsing {
  private final Facts facts;

  BrowsePagesIT(@Autowired Vault vault) {
    this.facts = vault.facts();
  }

  @Test
  void theCatalogueStandsInItsGroupsAndEveryEntryOnce() {
    Page page = openWithoutScripts("/patterns");

    assertThat(page.locator("#found .book")).hasCount(facts.entries().size());
    int counted =
        page.locator(".group > h2 .count").allTextContents().stream()
            .mapToInt(Integer::parseInt)
            .sum();
    assertThat(counted).isEqualTo(facts.entries().size());
    assertThat(page.locator("#status")).hasText("All " + facts.entries().size() + " entries");
  }

  @Test
  void theCatalogueIsFilteredAsSomebodyTypesAndTheAddressHoldsIt() {
    Page page = open("/patterns");
    page.evaluate("window.sameDocument = true");
    page.getByLabel("Name or words").pressSequentially("circuit b");
    assertThat(page.locator("#named-title + ul .book").first()).hasText("Circuit Breaker");
    assertThat(page).hasURL(home() + "/patterns?q=circuit%20b");
    page.getByLabel("Kind").selectOption("failure-mode");
    assertThat(page.locator("#found .book", has("Circuit Breaker"))).hasCount(0);

    assertThat(page).hasURL(home() + "/patterns?q=circuit%20b&kind=failure-mode");
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    Page afresh = open(page.url());
    assertThat(afresh.locator("#found")).hasText(page.locator("#found").textContent());
    assertThat(afresh.getByLabel("Kind")).hasValue("failure-mode");
  }

  @Test
  void theFilterWorksWithoutScripts() {
    Page page = openWithoutScripts("/patterns");
    page.getByLabel("Category").selectOption("resilience-fault-tolerance");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();

    assertThat(page).hasURL(home() + "/patterns?category=resilience-fault-tolerance");
    assertThat(page.locator("#found .book", has("Circuit Breaker"))).hasCount(1);
    assertThat(page.locator("#found .book", has("Message Broker"))).hasCount(0);
  }

  @Test
  void aFilterThatNamesNothingSaysWhatWasExpected() {
    Page page = open("/");
    Response answer = page.navigate("/patterns?category=mesaging-systems");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(page.locator("#found")).containsText("did you mean 'messaging-systems'?");
  }

  @Test
  void theSearchSuggestsAndTheKeyboardIsEnough() {
    Page page = open("/forces");
    tabTo(page, "#search");
    page.keyboard().type("circiut");
    Locator search = page.getByRole(AriaRole.COMBOBOX);
    assertThat(page.getByRole(AriaRole.OPTION).first()).hasText("Circuit Breaker");
    assertThat(search).hasAttribute("aria-expanded", "true");

    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]")).hasText("Circuit Breaker");
    assertThat(search)
        .hasAttribute(
            "aria-activedescendant", page.locator("[role=option]").first().getAttribute("id"));
    assertThat(barriers(page)).isEmpty();
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Circuit Breaker");
  }

  @Test
  void theSearchClosesAndGoesRound() {
    Page page = open("/forces");
    page.locator("#search").fill("retry");
    assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
    page.keyboard().press("ArrowUp");
    assertThat(page.locator("[role=option][aria-selected=true]")).containsText("Search the text");
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
    page.keyboard().press("Escape");
    assertThat(page.locator("#search-list")).isHidden();
    assertThat(page.locator("#search")).hasValue("retry");
    page.keyboard().press("Enter");

    assertThat(page).hasURL(home() + "/patterns?q=retry");
    assertThat(page.locator("#named-title + ul .book").first()).hasText("Retry");
  }

  @Test
  void theSearchLeadsToTheCatalogueWithoutScripts() {
    Page page = openWithoutScripts("/ontology");
    page.getByLabel("Search the catalogue").fill("retry");
    page.keyboard().press("Enter");

    assertThat(page).hasURL(home() + "/patterns?q=retry");
    assertThat(page.locator("#named-title + ul .book").first()).hasText("Retry");
  }

  @Test
  void theShelvesStandAtTheSideAndTheOneOfThePageIsOpen() {
    Page page = open("/patterns/circuit-breaker");
    Locator side = page.getByRole(AriaRole.NAVIGATION, named("Catalogue"));

    assertThat(side.getByText("Messaging Systems")).isVisible();
    assertThat(side.locator(".books a[aria-current=page]")).hasText("Circuit Breaker");
    assertThat(side.locator(".books")).hasCount(1);
    side.getByText("Messaging Systems").click();
    assertThat(page.locator("h1")).hasText("Messaging Systems");
    assertThat(side.locator(".books")).containsText("Message Broker");
  }

  @Test
  void onAPhoneTheShelvesAreFolded() {
    Page page = open("/patterns/circuit-breaker");
    page.setViewportSize(390, 900);
    Locator shelf = page.locator(".side").getByText("Messaging Systems");
    assertThat(shelf).isHidden();
    page.locator(".side summary").click();

    assertThat(shelf).isVisible();
  }

  @Test
  void aQualityShowsWhatHelpsAndHarmsItWithStrengthsAndWhys() {
    Page page = openWithoutScripts("/qualities/availability");
    Locator breaker = page.locator(".moves.gain li", has("Circuit Breaker"));

    assertThat(breaker.locator(".strength")).hasText(Pattern.compile("\\+[12]helps.*"));
    assertThat(breaker.locator("p")).not().isEmpty();
    assertThat(page.locator(".moves.cost li", has("Retry Storm"))).hasCount(1);
  }

  @Test
  void aTroubleShowsWhatMitigatesItAndWhatInvitesIt() {
    Page page = openWithoutScripts("/failure-modes");
    Locator storm = page.locator("#retry-storm");

    assertThat(storm.locator(".good dd")).containsText("Circuit Breaker");
    assertThat(storm.locator(".bad dd")).containsText("Retry");
    assertThat(page.locator("#anti-patterns #dual-write")).hasCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/categories/resilience-fault-tolerence, Resilience & Fault Tolerance",
    "/qualities/availabilty, Availability",
    "/forces/fail-fast-vs-keep-tryin, 'Fail fast, or keep trying'",
  })
  void anUnknownNameIsNotFoundAndTheNearestIsOffered(String address, String nearest) {
    Page page = openWithoutScripts("/contributing");
    Response answer = page.navigate(address);

    assertThat(answer.status()).isEqualTo(404);
    page.locator(".suggestions").getByText(nearest).click();
    assertThat(page.locator("h1")).hasText(nearest);
  }

  @ParameterizedTest
  @CsvSource({
    "/patterns, The catalogue",
    "/patterns?q=retry, The catalogue",
    "/patterns?q=xyzzy, The catalogue",
    "/categories, Categories",
    "/categories/resilience-fault-tolerance, Resilience & Fault Tolerance",
    "/qualities, Qualities",
    "/qualities/availability, Availability",
    "/qualities/reliability, Reliability",
    "/forces, Forces",
    "/forces/fail-fast-vs-keep-trying, 'Fail fast, or keep trying'",
    "/failure-modes, Failure modes",
    "/queries, Questions the graph answers",
    "/ontology, Ontology",
    "/contributing, Contributing",
  })
  void nobodyIsKeptOut(String address, String heading) {
    Page page = open(address);

    assertThat(page.locator("h1")).hasText(heading);
    assertThat(barriersInBothColours(page)).isEmpty();
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
