package org.designvault.web.page.compare;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparePageIT extends Browsing {
  private static final String CACHES = "/compare?pattern=cache-aside&pattern=read-through";
  private static final String BRIEF =
      "&q=cache+and+database+disagree&quality=data-consistency:4&constraint=without+Cache-Aside"
          + "&constraint=nice";

  @Test
  void whatDecidesBetweenAlternativesStandsAboveTheTable() {
    Page page = openWithoutScripts(CACHES + "&pattern=write-behind");

    assertThat(page.locator("#decides"))
        .containsText("Cache-Aside is an alternative to Read-Through.");
    assertThat(page.locator("#bonds")).containsText("Cache-Aside conflicts with Write-Behind.");
    assertThat(page.locator("thead th[scope=col]")).hasCount(3);
    assertThat(page.locator(".beside")).containsText("Data consistency");
  }

  @Test
  void underABriefWeightedQualitiesComeFirstAndADemandThatIsBrokenIsNamed() {
    Page page = openWithoutScripts(CACHES + BRIEF);

    assertThat(page.locator("tbody").nth(1).locator("th[scope=row]").first())
        .containsText("Data consistency you weighted it 4");
    assertThat(page.locator("tbody").first()).containsText("ruled out");
    assertThat(page.locator("tbody").first()).containsText("keeps all");
    assertThat(page.locator(".unread")).containsText("nice was not understood");
    page.getByText("Leave it out").click();
    assertThat(page).hasURL(home() + CACHES);
    assertThat(page.locator("tbody").first()).not().containsText("Fit");
  }

  @Test
  void anEntryPageLeadsToAComparisonWithItsAlternative() {
    Page page = openWithoutScripts("/patterns/cache-aside");
    page.locator("#compare-it").click();
    assertThat(page.locator("h1")).hasText("Compare Cache-Aside with others");
    page.locator(".near button[value=read-through]").click();

    assertThat(page).hasURL(home() + CACHES);
    page.getByLabel("Do not compare Cache-Aside").click();
    assertThat(page).hasURL(home() + "/compare?pattern=read-through");
  }

  @Test
  void entriesArePickedFromTheListAndFoundByTheirNames() {
    Page page = openWithoutScripts("/compare");
    page.locator("#pick-one").selectOption("cache-aside");
    page.locator("#pick-other").selectOption("read-through");
    page.locator("#pick .primary").click();
    assertThat(page).hasURL(home() + CACHES);

    page.navigate("/compare?pattern=Cache+aside&pattern=READ-THROUGH&pattern=");
    assertThat(page).hasURL(home() + CACHES);
  }

  @Test
  void fourAreTheMost() {
    Page page = openWithoutScripts(CACHES + "&pattern=write-behind&pattern=write-through");
    assertThat(page.locator("#pick")).hasCount(0);
    Response answer =
        page.navigate(CACHES + "&pattern=write-behind&pattern=write-through&pattern=retry");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(page.locator(".note.bad")).containsText("two to four ids of entries");
  }

  @Test
  void whatIsNoEntryIsNamedWithTheNearest() {
    Page page = openWithoutScripts("/compare");
    for (String address : new String[] {"/compare?pattern=retri", CACHES + "&pattern=retri"}) {
      assertThat(page.navigate(address).status()).isEqualTo(400);
      assertThat(page.locator(".note.bad")).containsText("did you mean 'retry'?");
    }
  }

  @Test
  void onAPhoneTheTableScrollsByItselfAndTheKeyboardReachesIt() {
    Page page = open(CACHES + "&pattern=write-behind&pattern=write-through");
    page.setViewportSize(390, 900);

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    tabTo(page, ".beside");
    page.keyboard().press("ArrowRight");
    Locator beside = page.locator(".beside");
    page.waitForCondition(() -> !Integer.valueOf(0).equals(beside.evaluate("it => it.scrollLeft")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare",
        "/compare?pattern=retry",
        "/compare?pattern=retri",
        CACHES + BRIEF,
        CACHES + "&pattern=write-behind&pattern=write-through"
      })
  void nothingKeepsAnybodyFromUsingIt(String address) {
    assertThat(barriersInBothColours(open(address))).isEmpty();
  }
}
