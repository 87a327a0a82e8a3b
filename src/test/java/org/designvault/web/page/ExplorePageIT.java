package org.designvault.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.designvault.explore.Between;
import org.designvault.explore.Paths.Step;
import org.designvault.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class ExplorePageIT extends Browsing {
  private static final String RETRY = "/explore?center=pattern/retry";
  private static final String PATH =
      "/explore?center=pattern/retry-storm&from=pattern/retry-storm&to=pattern/bulkhead";
  private static final String REFUSED = "/explore?center=pattern/retri&depth=9";

  private final Vault vault;

  ExplorePageIT(@Autowired Vault vault) {
    this.vault = vault;
  }

  @Test
  void strangerFindsHowTwoHangTogetherAndWhy() {
    Page page = open("/explore");
    page.getByLabel("Find a pattern").pressSequentially("retry stor");
    assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("Retry Storm");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(home() + "/explore?center=pattern/retry-storm");
    assertThat(page.locator("#details-title")).hasText("Retry Storm");
    int before = rows(page, "nodes").count();
    DrawnMap.of(page).click("pattern/retry");
    assertThat(page.locator("#details-title")).hasText("Retry");
    assertThat(rows(page, "nodes")).not().hasCount(before);

    page.getByLabel("How does this").fill("retry storm");
    page.getByLabel("hang together with that").fill("Bulkhead");
    page.keyboard().press("Enter");
    assertThat(page.locator("#ways-title")).hasText("Retry Storm … Bulkhead");
    List<Step> shortest =
        vault
            .between(new Between("pattern/retry-storm", "pattern/bulkhead", List.of(), 1))
            .paths()
            .getFirst();
    Locator steps = page.locator(".way li");
    assertThat(steps).hasCount(shortest.size() - 1);
    for (int at = 1; at < shortest.size(); at++) {
      assertThat(steps.nth(at - 1).locator(".why"))
          .hasText(Objects.requireNonNull(shortest.get(at).why()));
    }
    assertThat(page.locator("#nodes tr[data-way]")).hasCount(shortest.size());
  }

  @Test
  void legendTakesRelationsAndTypesOffAndPutsThemOn() {
    Page page = open(RETRY);
    assertThat(page.locator("#links tr[data-relation=mitigates]")).not().hasCount(0);
    page.locator("#relations-mitigates").uncheck();
    assertThat(page.locator("#links tr[data-relation=mitigates]")).hasCount(0);
    page.locator("#kinds-failure-mode").uncheck();
    assertThat(page.locator("#nodes tr[data-type=failure-mode]")).hasCount(0);
    page.locator("#relations-resolves").check();
    assertThat(page.locator("#nodes tr[data-type=force]")).not().hasCount(0);
    assertThat(page.locator("#kinds-force")).isChecked();

    page.locator("#reset").click();
    assertThat(page).hasURL(home() + RETRY);
  }

  @Test
  void depthWidensThePicture() {
    Page page = open(RETRY + "&limit=2000");
    int near = page.locator("#nodes tbody tr").count();
    page.locator("#depth-2").check();

    assertThat(page).hasURL(home() + RETRY + "&depth=2&limit=2000");
    assertThat(rows(page, "nodes")).not().hasCount(near);
    assertThat(page.locator("#nodes tr[data-steps='2']")).not().hasCount(0);
  }

  @Test
  void pictureIsCutAtItsLimitAndOffersMore() {
    Page page = open(RETRY + "&limit=2");
    assertThat(rows(page, "nodes")).hasCount(2);
    assertThat(page.locator("#notes")).containsText("The nearest 2 of ");
    page.getByText("Show 4", new Page.GetByTextOptions().setExact(true)).click();

    assertThat(rows(page, "nodes")).hasCount(4);
  }

  @Test
  void whatIsNotWantedIsLeftOutAndShownAgain() {
    Page page = open(RETRY);
    Locator unwanted = page.locator("#nodes tr[data-id='pattern/retry-storm']");
    unwanted.locator("[data-act=hide]").click();
    assertThat(unwanted).hasCount(0);
    page.getByText("Show again what was left out").click();

    assertThat(unwanted).hasCount(1);
  }

  @Test
  void linkTellsItsWhy() {
    Page page = open(RETRY);
    Locator row = page.locator("#links tbody tr").first();
    String why = row.locator(".why").textContent();
    row.locator("a").click();

    assertThat(page.locator(".details .text")).hasText(why);
    assertThat(page.locator("#links tr[data-selected]")).hasCount(1);
  }

  @Test
  void tablesWorkWithoutScripts() {
    Page page = openWithoutScripts("/explore");
    page.getByLabel("Find a pattern").fill("Retry");
    page.getByText("Start here").first().click();
    assertThat(page).hasURL(home() + RETRY);
    assertThat(page.locator("#map")).isHidden();
    assertThat(page.locator("#nodes tbody tr").first()).containsText("Retry");
    assertThat(page.locator("#links .why").first()).not().isEmpty();
    int before = page.locator("#nodes tbody tr").count();
    page.locator("#nodes tr[data-id='pattern/retry-storm'] [data-act=open]").click();
    assertThat(page.locator("#nodes tbody tr")).not().hasCount(before);
    page.locator("#relations-mitigates").uncheck();
    page.getByText("Apply").click();
    assertThat(page.locator("#links tr[data-relation=mitigates]")).hasCount(0);
    page.locator("#reset").click();
    page.getByLabel("How does this").fill("retry storm");
    page.getByLabel("hang together with that").fill("bulkhead");
    page.getByText("Find the path").click();

    assertThat(page.locator(".way .why").first()).not().isEmpty();
    assertThat(page).hasURL(Pattern.compile("from=pattern/retry-storm&to=pattern/bulkhead"));
  }

  @Test
  void unclearNameOffersWhatIsNear() {
    Page page = open("/explore?find=circuit-braker+or+so");
    assertThat(page.locator("#notes")).containsText("Nothing here is called");
    page.navigate("/explore?find=ret");
    assertThat(page.locator("#notes")).containsText("Which one is");
    page.locator("#notes a", has("Retry")).first().click();

    assertThat(page.locator("#details-title")).containsText("Retry");
  }

  @Test
  void addressThatCannotBeShownSaysWhyWithAHint() {
    Response[] answer = new Response[1];
    Page page = open("/explore");
    answer[0] = page.navigate(REFUSED);

    assertThat(answer[0].status()).isEqualTo(400);
    assertThat(page.locator("#notes")).containsText("did you mean 'pattern/retry'?");
    assertThat(page.locator("#notes")).containsText("depth 9: expected 1 to 4");
  }

  @Test
  void nodesThatDoNotHangTogetherSaySo() {
    Page page = open("/explore?from=pattern/retry&to=quality/durability");
    assertThat(page.locator(".no-way")).containsText("do not hang together");
    page.locator("#widen").click();

    assertThat(page.locator(".way .why").first()).not().isEmpty();
  }

  @Test
  void everyEntryLeadsToItsNeighbourhood() {
    Page page = open("/patterns/retry");
    page.getByText("Explore its neighbourhood").click();

    assertThat(page).hasURL(home() + RETRY);
    assertThat(page.locator("#nodes tr[data-center]")).containsText("Retry");
  }

  static Stream<Arguments> faces() {
    Map<String, String> faces = new LinkedHashMap<>();
    faces.put("nothing", "/explore");
    faces.put("picture", RETRY + "&open=pattern/retry-storm&relations=requires,mitigates,resolves");
    faces.put("path", PATH);
    faces.put("refused", REFUSED);
    return inAllColours(faces);
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("faces")
  void nobodyIsKeptOut(String face, String address, ColorScheme colours) {
    Page page = open(address, colours);
    page.waitForSelector("#map[data-ready]", attached());
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(barriers(page)).as(face).isEmpty();
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }

  private static Locator rows(Page page, String table) {
    return page.locator("#" + table + " tbody tr");
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
