package org.designvault.web.page.ask;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;

/// Putting results aside on the Ask page to see them side by side.
class TrayIT extends Browsing {
  private static final String ASKED = "/?quality=availability:5&failureMode=retry-storm";

  @Test
  void resultsArePutAsideInPlaceAndComparedUnderTheSameBrief() {
    Page page = open(ASKED);
    page.evaluate("window.sameDocument = true");
    toggles(page).first().click();
    assertThat(page.locator("#tray")).containsText("Put one more to it to compare.");
    assertThat(toggles(page).first()).hasAttribute("aria-pressed", "true");
    assertThat(toggles(page).first()).isFocused();
    toggles(page).nth(1).click();
    assertThat(page.locator("#compare")).hasText("Compare these 2");
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    List<String> fits = page.locator(".fit-words b").allInnerTexts().subList(0, 2);
    page.locator("#compare").click();

    assertThat(page.locator("tbody").first().locator("th").nth(1)).hasText("Fit");
    assertThat(page.locator("tbody").first().locator(".figure b").allInnerTexts())
        .containsExactlyElementsOf(fits.stream().map(fit -> fit + " %").toList());
    page.getByText("Back to the answers").click();
    assertThat(page.locator("#tray li")).hasCount(2);
  }

  @Test
  void theTrayNeedsNoScriptsAndHoldsFour() {
    Page page = openWithoutScripts(ASKED);
    for (int card = 0; card < 4; card++) {
      toggles(page).nth(card).click();
    }

    assertThat(page.locator("#tray")).containsText("Four is as many as can be compared.");
    assertThat(toggles(page).nth(4)).isDisabled();
    page.locator("#tray button").first().click();
    assertThat(page.locator("#compare")).hasText("Compare these 3");
    assertThat(toggles(page).first()).hasAttribute("aria-pressed", "false");
    assertThat(toggles(page).nth(4)).isEnabled();
  }

  @Test
  void theTrayStaysWhenTheQuestionChanges() {
    Page page = open(ASKED + "&compare=saga&compare=bulkhead");
    page.getByLabel("Add a demand, as you would say it").fill("without a message broker");
    page.keyboard().press("Enter");
    assertThat(page.locator(".chip-constraint")).isVisible();
    page.locator("#as-set").click();

    assertThat(page.locator("#set")).isVisible();
    assertThat(page.locator("#tray")).containsText("Saga");
    assertThat(page)
        .hasURL(
            home()
                + ASKED.replace("&f", "&constraint=without+a+message+broker&f")
                + "&view=set&compare=saga&compare=bulkhead");
  }

  private static Locator toggles(Page page) {
    return page.locator(".put-aside");
  }
}
