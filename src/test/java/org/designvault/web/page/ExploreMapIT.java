package org.designvault.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The map above the tables of the Explore page.
class ExploreMapIT extends Browsing {
  private static final String RETRY = "/explore?center=pattern/retry";

  @Test
  void mapHoldsWhatTheTablesHold() {
    Page page = open(RETRY + "&depth=2&relations=requires,mitigates,exposes-to,resolves");
    assertThat(DrawnMap.of(page).nodes()).isEqualTo(page.locator("#nodes tbody tr").count());
    assertThat(DrawnMap.of(page).links()).isEqualTo(page.locator("#links tbody tr").count());
    assertThat(DrawnMap.of(page).nodes()).isGreaterThan(3);
  }

  @Test
  void openedNodeBringsAHandfulOfItsNeighboursAndSaysHowManyMoreThereAre() {
    Page page = open("/explore?center=quality/availability&limit=3");
    Locator open = page.locator("tr[data-id='quality/availability'] [data-act=open]");
    assertThat(open).hasText(Pattern.compile("Show 8 of \\d+ more"));
    int more = Integer.parseInt(open.textContent().replaceAll(".* of (\\d+) more", "$1"));
    DrawnMap.of(page).click("quality/availability");

    assertThat(page.locator("#nodes tbody tr")).hasCount(11);
    String left =
        more - 8 > 8 ? "Show 8 of " + (more - 8) + " more" : "Show " + (more - 8) + " more";
    assertThat(open).hasText(left);
    page.locator("#do-close").click();
    assertThat(page.locator("#nodes tbody tr")).hasCount(3);
  }

  @Test
  void nodesStayWhereTheyWereWhenOthersCome() {
    Page page = open(RETRY);
    Object before = DrawnMap.of(page).place("pattern/retry-storm");
    int count = DrawnMap.of(page).nodes();
    DrawnMap.of(page).click("pattern/retry-storm");
    page.waitForCondition(() -> DrawnMap.of(page).nodes() > count);

    assertThat(DrawnMap.of(page).place("pattern/retry-storm")).isEqualTo(before);
  }

  @Test
  void copiedLinkShowsTheSameView() {
    Page page = open(RETRY);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    DrawnMap.of(page).click("pattern/retry-storm");
    assertThat(page.locator("#details-title")).hasText("Retry Storm");
    page.locator("#relations-complements").uncheck();
    assertThat(page).hasURL(Pattern.compile("relations=requires"));
    Locator link = page.locator("#links tbody tr").first();
    link.locator("a").click();
    assertThat(page.locator(".details .eyebrow")).hasText("Link");
    page.getByText("Copy link").click();
    String address = String.valueOf(page.evaluate("navigator.clipboard.readText()"));

    Page other = open(address.substring(home().length()));
    other.waitForSelector("#map[data-ready]");
    for (String part : List.of("#nodes", "#links", "#panel", "#filters")) {
      assertThat(other.locator(part)).hasText(page.locator(part).textContent());
    }
    assertThat(other.locator("#relations-complements")).not().isChecked();
    assertThat(DrawnMap.of(other).places()).isEqualTo(DrawnMap.of(page).places());
  }

  @Test
  void undoAndRedoGoThroughWhatWasSeen() {
    Page page = open(RETRY);
    assertThat(button(page, "Undo")).isDisabled();
    DrawnMap.of(page).click("pattern/retry-storm");
    assertThat(page.locator("#details-title")).hasText("Retry Storm");
    button(page, "Undo").click();
    assertThat(page.locator("#details-title")).hasText("Retry");
    assertThat(page).hasURL(home() + RETRY);
    button(page, "Redo").click();

    assertThat(page.locator("#details-title")).hasText("Retry Storm");
    assertThat(button(page, "Redo")).isDisabled();
  }

  @Test
  void keyboardIsEnough() {
    Page page = open(RETRY);
    tabTo(page, "#map");
    assertThat(page.locator("#here")).containsText("Retry, Pattern");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#here")).not().containsText("Retry, Pattern");
    page.keyboard().press("Home");
    page.keyboard().press("ArrowLeft");
    String there = page.locator("#here").textContent();
    page.keyboard().press("Enter");
    assertThat(page.locator("#details-title")).hasText(there.substring(0, there.indexOf(',')));
    assertThat(page.locator("#map")).isFocused();
    page.keyboard().press("Delete");
    assertThat(page.locator("#notes")).containsText("left out");
    tabTo(page, "#do-path-from");
    page.keyboard().press("Enter");
    assertThat(page.getByLabel("How does this")).hasValue("Retry");
    tabTo(page, "#depth-1");
    page.keyboard().press("ArrowRight");
    assertThat(page).hasURL(Pattern.compile("depth=2"));
    assertThat(page.locator("#depth-2")).isFocused();
  }

  @Test
  void mapTakesTheColoursThatAreChosen() {
    Page page = open(RETRY);
    DrawnMap map = DrawnMap.of(page);
    Object light = map.style("pattern/retry", "border-color");
    page.getByTitle("Switch to dark colours").click();

    assertThat(map.style("pattern/retry", "border-color")).isNotEqualTo(light);
  }

  @Test
  void pictureAndTableCanBeTakenAway() throws IOException {
    Page page = open(RETRY);
    Download table = page.waitForDownload(button(page, "CSV")::click);
    assertThat(table.suggestedFilename()).isEqualTo("explore.csv");
    String text = new String(table.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\"source\",\"source name\",\"relation\",");
    assertThat(text.lines()).hasSize(1 + page.locator("#links tbody tr").count());
    Download picture = page.waitForDownload(button(page, "PNG")::click);
    assertThat(picture.createReadStream().readNBytes(4)).containsExactly(0x89, 'P', 'N', 'G');
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
