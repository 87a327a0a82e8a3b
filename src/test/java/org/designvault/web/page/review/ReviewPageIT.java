package org.designvault.web.page.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPageIT extends Browsing {
  private static final String SYSTEM = "/review?adopted=retry,cache-aside,event-sourcing";

  private static final String BROKER = "&constraint=without+a+message+broker";

  @Test
  void aPastedListOfNamesIsReviewedWithoutScriptsAndTheAddressHoldsIt() {
    Page page = openWithoutScripts("/review");
    page.locator("#adopted").fill("- Retry\n2. cache aside, EVENT SOURCING\n");
    page.locator("#listing button").click();

    assertThat(page).hasURL(home() + SYSTEM);
    assertThat(page.locator(".used")).containsText("Cache-Aside");
    assertThat(page.locator("#missing")).containsText("Retry requires Idempotency.");
    assertThat(page.locator("#open")).containsText("Retry exposes to it.");
    assertThat(page.locator("#conflicts .nothing")).isVisible();
    assertThat(page.locator("#suggestions li h3").first()).isVisible();
  }

  @Test
  void aSuggestionIsAdoptedWithAButtonAndOnePickedFromTheList() {
    Page page = openWithoutScripts(SYSTEM);
    page.locator("#suggestions button").first().click();
    assertThat(page.locator(".used li")).hasCount(4);
    page.locator("#add").selectOption("bulkhead");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Review").setExact(true))
        .click();
    assertThat(page.locator(".used li")).hasCount(5);
    assertThat(page.locator(".used")).containsText("Bulkhead");
  }

  @Test
  void conflictsAreShownWithTheirReason() {
    Page page = openWithoutScripts("/review?adopted=cache-aside,write-behind");
    assertThat(page.locator("#conflicts h3")).containsText("Write-Behind");
    assertThat(page.locator("#conflicts p").last()).containsText("For the same keys");
  }

  @Test
  void aNameThatIsNotKnownStaysInTheFieldAndTheNearestIsOffered() {
    Page page = openWithoutScripts("/review");
    Response answer = page.navigate("/review?adopted=retry,cache-asid");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(page.locator(".note.bad")).containsText("did you mean 'cache-aside'?");
    assertThat(page.locator("#adopted")).hasValue("retry\ncache-asid");
  }

  @Test
  void aBriefIsCarriedFromAskAndStaysWhenTheListChanges() {
    Page page = openWithoutScripts("/?q=slow&quality=analysability:4&adopted=retry" + BROKER);
    page.getByText("Review a system under this brief").click();
    assertThat(page)
        .hasURL(home() + "/review?adopted=retry&q=slow&quality=analysability:4" + BROKER);
    assertThat(page.locator(".carried")).containsText("slow");
    assertThat(page.locator(".carried li")).hasCount(2);
    page.locator("#add").selectOption("cache-aside");
    page.locator("#listing button").click();

    assertThat(page.locator(".used li")).hasCount(2);
    assertThat(page.locator(".carried")).containsText("without a message broker");
    assertThat(page.locator("#harmed h3").first()).containsText("Analysability you weighted it 4");
    page.locator("#suggestions button").first().click();
    assertThat(page.locator(".used li")).hasCount(3);
    assertThat(page.locator(".carried li")).hasCount(2);
  }

  @Test
  void askTakesTheListBackWithTheBrief() {
    Page page = openWithoutScripts(SYSTEM + "&quality=availability:5");
    page.locator("#ask-with").click();

    assertThat(page)
        .hasURL(
            home()
                + "/?quality=availability:5"
                + "&adopted=retry&adopted=cache-aside&adopted=event-sourcing");
  }

  @Test
  void underABriefNothingIsSuggestedThatADemandRulesOut() {
    Page page = openWithoutScripts(SYSTEM);
    String first = page.locator("#suggestions h3 a").first().textContent();
    page.navigate(SYSTEM + "&constraint=" + encoded("without " + first) + "&constraint=nice");

    assertThat(page.locator("#suggestions h3 a").allTextContents()).doesNotContain(first);
    assertThat(page.locator(".unread")).containsText("nice was not understood");
    page.getByText("Leave it out").click();
    assertThat(page).hasURL(home() + SYSTEM);
  }

  @Test
  void whatIsWrongInTheBriefIsNamed() {
    Page page = openWithoutScripts("/review");
    assertThat(page.navigate(SYSTEM + "&quality=availabilty:5").status()).isEqualTo(400);
    assertThat(page.locator(".note.bad")).containsText("did you mean 'availability'?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/review",
        SYSTEM,
        "/review?adopted=cache-aside,write-behind,bulkhead,load-shedding",
        SYSTEM + "&q=retries+keep+a+service+down&quality=analysability:4&constraint=nice",
        "/review?adopted=cache-asid"
      })
  void nothingKeepsAnybodyFromUsingIt(String address) {
    assertThat(barriersInBothColours(open(address))).isEmpty();
  }
}
