package org.designvault.web.page.ask;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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

/// A brief that is answered by entries which work together.
class SetViewIT extends Browsing {
  private static final String ASKED =
      "/?quality=availability:5&quality=run-cost:3&failureMode=cascading-failure";
  private static final String AS_SET = ASKED + "&view=set";
  private static final String REFUSED =
      AS_SET + "&size=9&demand=" + encoded("{\"mitigates\":\"x\"}");
  private static final String WORDS_ALONE = "/?q=slow&view=set";

  @Test
  void theSameBriefIsAnsweredAsASetAndAsARankingAgainInPlace() {
    Page page = open(ASKED);
    page.evaluate("window.sameDocument = true");
    page.locator("#as-set").click();

    assertThat(page.locator("#status"))
        .hasText(Pattern.compile("A set of \\d that covers all \\d parts of your brief"));
    assertThat(page.locator("#as-set")).isFocused();
    assertThat(page).hasURL(home() + AS_SET);
    page.locator("#as-ranking").click();
    assertThat(page.locator(".rank").first()).isVisible();
    assertThat(page.locator("#set")).hasCount(0);
    assertThat(page).hasURL(home() + ASKED);
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
  }

  @Test
  void everyMemberSaysItsRoleAndEverythingThatIsCoveredSaysByWhom() {
    Page page = open(AS_SET);
    Locator best = page.locator(".best-set");
    List<String> members = best.locator(".members h3").allInnerTexts();

    assertThat(members).hasSizeBetween(1, 5);
    assertThat(best.locator(".role")).hasCount(members.size());
    for (String role : best.locator(".role").allInnerTexts()) {
      assertThat(role).startsWith("It");
    }
    List<String> coverers =
        best.locator(".coverage tbody tr:not(.open) td:last-child").allInnerTexts();
    assertThat(coverers).isNotEmpty();
    for (String coverer : coverers) {
      assertThat(members).containsAll(List.of(coverer.split(", ")));
    }
    assertThat(best.locator(".set-price h3")).isVisible();
  }

  @Test
  void alternativesSayInWhatTheyDifferAndThePoolIsNamed() {
    Page page = open(AS_SET);
    List<String> others = page.locator(".other-set > h3").allInnerTexts();

    assertThat(others).hasSizeBetween(1, 2);
    for (String other : others) {
      assertThat(other).containsPattern("Instead of|With|Without");
    }
    assertThat(page.locator(".other-set > p").first()).containsText("covers");
    page.locator("#summary-other-set-1").click();
    assertThat(page.locator("#other-set-1 .members")).isVisible();
    page.locator("#summary-pool").click();
    assertThat(page.locator("#pool")).containsText("entries that were looked at");
  }

  @Test
  void aDemandOnTheWholeSetIsMetAndTakenOffWithoutScripts() {
    Page page = openWithoutScripts(ASKED);
    page.locator("#as-set").click();
    page.getByLabel("The set as a whole must").fill("mitigate retry storms");
    page.getByLabel("At most").selectOption("3");
    page.locator("#set-again").click();

    assertThat(page).hasURL(home() + AS_SET + "&size=3&demand=mitigate+retry+storms");
    assertThat(page.locator(".set-wishes .demands"))
        .containsText("read as: makes Retry Storm rarer or smaller");
    assertThat(page.locator(".best-set")).containsText("the demand to mitigate Retry Storm");
    page.locator("#drop-demand-0").click();
    assertThat(page).hasURL(home() + AS_SET + "&size=3");
  }

  @Test
  void sizeAndDemandsChangeTheSetInPlace() {
    Page page = open(AS_SET);
    page.evaluate("window.sameDocument = true");
    page.getByLabel("At most").selectOption("3");
    assertThat(page).hasURL(home() + AS_SET + "&size=3");
    page.getByLabel("The set as a whole must").fill("mitigate retry storms");
    page.keyboard().press("Enter");

    assertThat(page.locator(".best-set")).containsText("the demand to mitigate Retry Storm");
    assertThat(page).hasURL(home() + AS_SET + "&size=3&demand=mitigate+retry+storms");
    assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
  }

  @Test
  void whereNoSetSatisfiesTheBriefItSaysSoAndWhatToDo() {
    Page page = open(WORDS_ALONE);

    assertThat(page.locator("#status")).hasText("No set satisfies this");
    assertThat(page.locator("#set")).containsText("A set is chosen by what it covers");
  }

  @Test
  void aSetIsReviewedUnderTheSameBrief() {
    Page page = openWithoutScripts(AS_SET);
    List<String> members = page.locator(".best-set .members h3").allInnerTexts();
    page.locator(".best-set p.carry a").click();

    assertThat(page.locator(".used li")).hasCount(members.size());
    assertThat(page.locator(".carried")).containsText("Availability · 5");
  }

  @Test
  void keyboardIsEnough() {
    Page page = open(ASKED);
    page.locator("#q").focus();
    tabTo(page, "#as-set");
    page.keyboard().press("Enter");
    assertThat(page.locator(".best-set")).isVisible();
    tabTo(page, "#summary-pool");
    page.keyboard().press("Enter");
    assertThat(page.locator("#pool h3").first()).isVisible();
  }

  static Stream<Arguments> faces() {
    Map<String, String> faces = new LinkedHashMap<>();
    faces.put("SET", AS_SET + "&demand=mitigate+retry+storms&compare=retry&compare=timeout");
    faces.put("REFUSED", REFUSED);
    return inAllColours(faces);
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("faces")
  void nobodyIsKeptOut(String state, String address, ColorScheme colours) {
    Page page = open(address, colours);
    assertThat(page.locator("#answer")).hasAttribute("data-state", state);
    assertThat(barriers(page)).isEmpty();
  }

  @Test
  void nobodyIsKeptOutWhereThereIsNoSet() {
    assertThat(barriersInBothColours(open(WORDS_ALONE))).isEmpty();
  }
}
