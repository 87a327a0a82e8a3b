package org.designvault.web.page.ask;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;

/// What was read in free text is shown, with every meaning it could have, and applied by nobody but
/// the reader.
class OffersIT extends Browsing {

  @Test
  void wordsOfTwoMeaningsAreOfferedSideBySideAndOneTakenSettlesThem() {
    Page page = open("/?q=" + encoded("Orders must be visible in both regions, three people"));
    assertThat(page.locator(".offer")).hasCount(3);
    assertThat(page.locator(".chips .or")).hasCount(1);
    page.locator(".offer", has("Several regions, all active")).click();

    assertThat(page.locator(".chip-context")).containsText("Several regions, all active");
    assertThat(page.locator(".offer")).hasCount(1);
    assertThat(page.locator(".offer")).containsText("One team");
  }

  @Test
  void anAmbiguousDemandIsMadeClearByALinkThatKeepsTheRestOfIt() {
    Page page = open("/?quality=availability:5&constraint=two+regions+without+a+message+broker");
    page.locator(".demands .unclear a", has("Several regions, all active")).click();

    assertThat(page.locator(".chip-constraint"))
        .containsText(new String[] {"Several regions, all active", "without Message Broker"});
    assertThat(page.locator(".demands .unclear")).hasCount(0);
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
