package org.designvault.web.page.read;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.Slug;
import org.designvault.vault.Vault;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ReadPageIT extends Browsing {
  private static final String PATTERN = "/patterns/circuit-breaker";
  private static final String TROUBLE = "/patterns/retry-storm";
  private static final String UNKNOWN = "/patterns/circuit-braker";
  private static final String NOWHERE = "/no/such/page";

  private final Vault vault;

  ReadPageIT(@Autowired Vault vault) {
    this.vault = vault;
  }

  @ParameterizedTest
  @ValueSource(strings = {PATTERN, TROUBLE})
  void sevenPartsStandInTheirOrder(String address) {
    assertThat(open(address).locator(".parts > section > h2"))
        .hasText(
            new String[] {
              "Intent",
              "Context",
              "Solution",
              "Structure",
              "Implementation",
              "Consequences",
              "Related Patterns",
              "Known uses",
              "Sources"
            });
  }

  @Test
  void diagramsAreDrawnAndKeepTheirText() {
    Page page = open(PATTERN);
    Locator drawing = page.getByRole(AriaRole.REGION, named("Structure, diagram 1"));

    assertThat(drawing.locator("svg")).isVisible();
    assertThat(drawing).not().containsText("Syntax error");
    page.getByText("The diagram as text").click();
    assertThat(page.locator("pre.mermaid")).isVisible();
  }

  @Test
  void diagramsTakeTheColoursThatAreChosen() {
    Page page = open(PATTERN);
    String line = ".drawing svg line, .drawing svg path";
    assertThat(page.locator(line).first()).isAttached();
    String light = page.locator(".drawing").innerHTML();
    page.getByTitle("Switch to dark colours").click();

    page.waitForFunction("light => document.querySelector('.drawing').innerHTML !== light", light);
    assertThat(page.locator(".drawing svg")).isVisible();
  }

  @Test
  void formulasAreDrawnAsMathMl() {
    Page page = open("/patterns/consistent-hashing");
    assertThat(page.locator(".math math").first()).isVisible();

    assertThat(page.locator(".math:not(:has(math))")).hasCount(0);
    assertThat(page.locator(".katex-error")).hasCount(0);
  }

  @Test
  void codeIsPaintedAndCopied() {
    Page page = open(PATTERN);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    Locator code = page.locator(".code").first();
    assertThat(code.locator(".hljs-keyword").first()).isVisible();
    code.getByRole(AriaRole.BUTTON).click();

    assertThat(code.getByRole(AriaRole.BUTTON)).hasText("Copied");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(code.locator("code").textContent());
  }

  @ParameterizedTest
  @ValueSource(strings = {PATTERN, TROUBLE})
  void everyEffectStandsWithItsSignAndItsWhy(String address) {
    Page page = open(address);
    List<Effect> effects =
        entry(address).effects().stream()
            .sorted(Comparator.comparingInt(Effect::strength).reversed())
            .toList();
    assertThat(effects).isNotEmpty();
    assertThat(page.locator(".effects li")).hasCount(effects.size());

    for (int at = 0; at < effects.size(); at++) {
      Effect effect = effects.get(at);
      Locator shown = page.locator(".effects li").nth(at);
      assertThat(shown.locator(".bar")).hasAttribute("data-strength", "" + effect.strength());
      assertThat(shown.locator(".unseen"))
          .containsText(effect.strength() < 0 ? "harms" : effect.strength() > 0 ? "helps" : "0");
      assertThat(shown).containsText(effect.why());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PATTERN, TROUBLE})
  void relationsAreShownFromBothEnds(String address) {
    Page page = open(address);
    Entry entry = entry(address);
    List<Relation> relations =
        Stream.concat(entry.relations().stream(), vault.facts().incomingOf(entry.id()).stream())
            .toList();
    assertThat(page.locator("#related li")).hasCount(relations.size());

    for (Relation relation : relations) {
      Slug there = relation.other(entry.id());
      assertThat(
              page.locator("#related li")
                  .filter(new Locator.FilterOptions().setHasText(relation.why()))
                  .filter(
                      new Locator.FilterOptions()
                          .setHas(page.locator("a[href='/patterns/" + there.value() + "']"))))
          .hasCount(1);
    }
  }

  @Test
  void whatPointsHereIsWordedFromHere() {
    Locator relation = open(TROUBLE).locator(".relation");

    assertThat(relation.filter(new Locator.FilterOptions().setHasText("Is mitigated by")))
        .containsText("Circuit Breaker");
  }

  @ParameterizedTest
  @ValueSource(strings = {PATTERN, TROUBLE})
  void sourcesAreWrittenOut(String address) {
    Page page = open(address);
    Facts facts = vault.facts();
    List<Entry.Citation> cited = entry(address).sources();
    assertThat(cited).isNotEmpty();

    for (int at = 0; at < cited.size(); at++) {
      assertThat(page.locator("#source-" + (at + 1)))
          .containsText(requireNonNull(facts.sources().get(cited.get(at).id())).ref());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {PATTERN, TROUBLE, UNKNOWN, "/"})
  void everyLinkLeadsSomewhere(String address) {
    Page page = open(address);
    Set<String> elsewhere = new TreeSet<>();
    for (Locator link : page.locator("a[href]").all()) {
      String target = link.getAttribute("href");
      if (target.startsWith("#")) {
        assertThat(page.locator("[id='" + target.substring(1) + "']")).hasCount(1);
      } else {
        elsewhere.add(target);
      }
    }
    assertThat(elsewhere).hasSizeGreaterThan(10);
    for (String target : elsewhere) {
      APIResponse answer = page.request().get(target);
      assertThat(answer.status()).as(target).isEqualTo(200);
    }
  }

  @Test
  void anUnknownNameIsNotFoundAndTheNearestIsOffered() {
    Page page = open("/");
    Response answer = page.navigate(UNKNOWN);

    assertThat(answer.status()).isEqualTo(404);
    page.locator(".suggestions").getByText("Circuit Breaker").click();
    assertThat(page.locator("h1")).hasText("Circuit Breaker");
  }

  @Test
  void everyPageHasATitleOfItsOwn() {
    List<String> titles = new ArrayList<>();
    Page page = openWithoutScripts("/");
    for (String address : List.of("/", "/?q=x", PATTERN, TROUBLE, UNKNOWN, NOWHERE)) {
      page.navigate(address);
      titles.add(page.title());
    }
    assertThat(titles).doesNotHaveDuplicates().allMatch(title -> title.contains("DesignVault"));
  }

  @Test
  void withoutScriptsEverythingCanBeRead() {
    Page page = openWithoutScripts(PATTERN);

    assertThat(page.locator("pre.mermaid")).isVisible();
    assertThat(page.locator(".code code").first()).isVisible();
    assertThat(page.locator("main").getByRole(AriaRole.BUTTON)).hasCount(0);
  }

  static Stream<Arguments> faces() {
    Map<String, String> faces = new LinkedHashMap<>();
    faces.put("Circuit Breaker", PATTERN);
    faces.put("Retry Storm", TROUBLE);
    faces.put("No entry is called circuit-braker", UNKNOWN);
    faces.put("There is no such page", NOWHERE);
    return inAllColours(faces);
  }

  @ParameterizedTest(name = "{0}, {2}")
  @MethodSource("faces")
  void nobodyIsKeptOut(String heading, String address, ColorScheme colours) {
    Page page = open(address, colours);
    assertThat(page.locator("h1")).hasText(heading);
    if (page.locator(".read").count() > 0) {
      assertThat(page.locator(".drawing svg")).isVisible();
      assertThat(page.locator("code.hljs").first()).isVisible();
    }
    assertThat(barriers(page)).isEmpty();
  }

  private Entry entry(String address) {
    return vault.entry(address.substring("/patterns/".length())).orElseThrow();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
