package org.designvault.web.page.ask;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Asking on the Ask page why another entry is not first.
class WhyNotBoxIT extends Browsing {
  private static final String ASKED =
      "/?quality=availability:3&quality=run-cost:3&failureMode=retry-storm";
  private static final String RULED_OUT =
      "/?quality=availability:3&constraint=without+a+circuit+breaker&failureMode=retry-storm";
  private static final String LABEL = "Ask why it is not first";

  @Test
  void theBoxSaysWhatDecidesAndAChangeItOffersPutsTheEntryFirst() {
    Page page = open(ASKED);
    String second = slug(page.locator(".card").nth(1));
    page.getByLabel(LABEL).fill(second);
    page.locator("#why-not-submit").click();

    assertThat(page.locator("#why-not-text")).containsText("is number 2 of");
    assertThat(page.locator("#why-not tbody tr").first()).isVisible();
    assertThat(page).hasURL(home() + ASKED + "&whyNot=" + second);
    page.locator("#why-not-changes a").first().click();
    assertThat(page.locator("#why-not-text")).containsText("is first already.");
    assertThat(slug(page.locator(".card").first())).isEqualTo(second);
  }

  @Test
  void theBoxWorksWithoutScripts() {
    Page page = openWithoutScripts(RULED_OUT);
    page.getByLabel(LABEL).fill("circuit-breaker");
    page.locator("#why-not-submit").click();

    assertThat(page.locator("#why-not-text")).containsText("Circuit Breaker is ruled out.");
    page.getByLabel(LABEL).fill("");
    page.locator("#why-not-submit").click();
    assertThat(page.locator("#why-not-text")).hasCount(0);
    assertThat(page).hasURL(home() + RULED_OUT);
  }

  @Test
  void anUnknownEntryIsNamedInTheBoxAndTheAnswerStays() {
    Page page = open(ASKED + "&whyNot=circuit-braker");

    assertThat(page.locator("#fault-why-not")).containsText("did you mean 'circuit-breaker'?");
    assertThat(page.locator(".card").first()).isVisible();
  }

  @Test
  void eachWeightSaysHowSureTheFirstPlaceIs() {
    Page page = open(ASKED);

    assertThat(page.locator("#sure li")).hasCount(2);
    assertThat(page.locator("#sure li").first()).containsText("Availability: first ");
    assertThat(open("/").locator("#sure, #why-not")).hasCount(0);
  }

  static Stream<Arguments> faces() {
    Map<String, String> faces = new LinkedHashMap<>();
    faces.put("why not", ASKED + "&whyNot=cache-aside");
    faces.put("unknown", ASKED + "&whyNot=circuit-braker");
    return inAllColours(faces);
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("faces")
  void nobodyIsKeptOut(String face, String address, ColorScheme colours) {
    Page page = open(address, colours);
    assertThat(page.locator("#why-not")).isVisible();
    assertThat(barriers(page)).isEmpty();
  }

  private static String slug(Locator card) {
    String address =
        card.getByRole(AriaRole.HEADING).getByRole(AriaRole.LINK).first().getAttribute("href");
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
