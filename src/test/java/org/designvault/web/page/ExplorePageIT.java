package org.designvault.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

  /// What the library keeps at the element it draws in.
  private static final String DRAWN = "document.getElementById('map')._cyreg.cy";

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
    int before = rows(page, "nodes").count();
    click(page, "pattern/retry");
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
  void mapHoldsWhatTheTablesHold() {
    Page page = open(RETRY + "&depth=2&relations=requires,mitigates,exposes-to,resolves");
    assertThat(drawn(page, "nodes")).isEqualTo(page.locator("#nodes tbody tr").count());
    assertThat(drawn(page, "edges")).isEqualTo(page.locator("#links tbody tr").count());
    assertThat(drawn(page, "nodes")).isGreaterThan(3);
  }

  @Test
  void openedNodeBringsAHandfulOfItsNeighboursAndSaysHowManyMoreThereAre() {
    Page page = open("/explore?center=quality/availability&limit=3");
    Locator open = page.locator("tr[data-id='quality/availability'] [data-act=open]");
    assertThat(open).hasText(Pattern.compile("Show 8 of \\d+ more"));
    int more = Integer.parseInt(open.textContent().replaceAll(".* of (\\d+) more", "$1"));
    click(page, "quality/availability");

    assertThat(rows(page, "nodes")).hasCount(11);
    String left =
        more - 8 > 8 ? "Show 8 of " + (more - 8) + " more" : "Show " + (more - 8) + " more";
    assertThat(open).hasText(left);
    page.locator("#do-close").click();
    assertThat(rows(page, "nodes")).hasCount(3);
  }

  @Test
  void nodesStayWhereTheyWereWhenOthersCome() {
    Page page = open(RETRY);
    Object before = page.evaluate(DRAWN + ".getElementById('pattern/retry-storm').position()");
    int count = drawn(page, "nodes");
    click(page, "pattern/retry-storm");
    page.waitForCondition(() -> drawn(page, "nodes") > count);

    assertThat(page.evaluate(DRAWN + ".getElementById('pattern/retry-storm').position()"))
        .isEqualTo(before);
  }

  @Test
  void copiedLinkShowsTheSameView() {
    Page page = open(RETRY);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    click(page, "pattern/retry-storm");
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
    assertThat(places(other)).isEqualTo(places(page));
  }

  @Test
  void undoAndRedoGoThroughWhatWasSeen() {
    Page page = open(RETRY);
    assertThat(button(page, "Undo")).isDisabled();
    click(page, "pattern/retry-storm");
    assertThat(page.locator("#details-title")).hasText("Retry Storm");
    button(page, "Undo").click();
    assertThat(page.locator("#details-title")).hasText("Retry");
    assertThat(page).hasURL(home() + RETRY);
    button(page, "Redo").click();

    assertThat(page.locator("#details-title")).hasText("Retry Storm");
    assertThat(button(page, "Redo")).isDisabled();
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
    page.navigate("/explore?find=re");
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
  void mapTakesTheColoursThatAreChosen() {
    Page page = open(RETRY);
    String colour = DRAWN + ".getElementById('pattern/retry').style('border-color')";
    Object light = page.evaluate(colour);
    page.getByTitle("Switch to dark colours").click();

    assertThat(page.evaluate(colour)).isNotEqualTo(light);
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

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Page.LocatorOptions has(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static int drawn(Page page, String what) {
    page.waitForSelector("#map[data-ready]");
    return ((Number) page.evaluate(DRAWN + "." + what + "().length")).intValue();
  }

  private static Object places(Page page) {
    return page.evaluate(
        DRAWN
            + ".nodes().map(it => [it.id(), Math.round(it.position('x')),"
            + " Math.round(it.position('y'))]).sort()");
  }

  /// Presses on a node where it is drawn.
  private static void click(Page page, String node) {
    page.waitForSelector("#map[data-ready]");
    Object place =
        page.evaluate(
            "id => { const box = document.getElementById('map').getBoundingClientRect();"
                + " const at = "
                + DRAWN
                + ".getElementById(id).renderedPosition();"
                + " return [box.x + at.x, box.y + at.y]; }",
            node);
    List<?> point = (List<?>) place;
    page.mouse()
        .click(((Number) point.get(0)).doubleValue(), ((Number) point.get(1)).doubleValue());
  }
}
