package org.designvault.web.page.ask;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.designvault.web.page.Browsing;
import org.junit.jupiter.api.Test;

/// Demands that contradict each other are no dead end, with scripts or without.
class WayOutIT extends Browsing {
  private static final String STORM = "&constraint=%7B%22mitigates%22:%22retry-storm%22%7D";
  private static final String CONSISTENT =
      "&constraint=%7B%22quality%22:%22data-consistency%22,%22atLeast%22:2%7D";
  private static final String ASKED =
      "/?quality=availability:5" + STORM + "&constraint=without+a+message+broker";
  private static final String CONTRADICTION = ASKED + CONSISTENT;

  @Test
  void theContradictionIsSaidInWordsAndAWayOutLeadsToAnAnswer() {
    leadsOut(open(CONTRADICTION));
  }

  @Test
  void theWayOutNeedsNoScripts() {
    leadsOut(openWithoutScripts(CONTRADICTION));
  }

  private void leadsOut(Page page) {
    assertThat(page.locator("#status")).hasText("Nothing fits every demand");
    assertThat(page.locator(".contradictions li"))
        .hasText(
            new String[] {
              "Nothing here meets at once makes Retry Storm rarer or smaller"
                  + " and Data consistency helped strongly"
            });
    Locator ways = page.locator(".ways a");
    assertThat(ways)
        .hasText(
            new String[] {
              "Ask without Data consistency helped strongly",
              "Ask without makes Retry Storm rarer or smaller"
            });
    String best = page.locator(".ways b").first().textContent().split(",", 2)[0];
    ways.first().click();

    assertThat(page).hasURL(home() + ASKED);
    assertThat(page.locator(".card h2").first()).hasText(best);
    assertThat(page.locator(".ways")).hasCount(0);
  }

  @Test
  void aDemandThatContradictsTheOthersShowsTheWaysOutInPlace() {
    Page page = open(ASKED);
    assertThat(page.locator(".card").first()).isVisible();
    page.getByLabel("Add a demand, as you would say it").fill("with data consistency");
    page.keyboard().press("Enter");

    assertThat(page.locator(".contradictions")).containsText("with data consistency");
    page.locator(".ways a").first().click();
    assertThat(page).hasURL(home() + ASKED);
    assertThat(page.locator(".card").first()).isVisible();
  }

  @Test
  void aboveSixteenDemandsItSaysThatOnlyTheFirstWayOutIsKnown() {
    assertThat(open(CONTRADICTION).locator(".first-only")).hasCount(0);
    String more =
        Stream.of(
                "saga",
                "cqrs",
                "sharding",
                "replication",
                "event-sourcing",
                "bulkhead",
                "write-behind",
                "two-phase-commit",
                "api-gateway",
                "sidecar",
                "gossip-protocol",
                "leader-election",
                "dead-letter-queue",
                "change-data-capture")
            .map(entry -> "&constraint=" + encoded("{\"without\":\"" + entry + "\"}"))
            .collect(Collectors.joining());
    Page page = open(CONTRADICTION + more);

    assertThat(page.locator(".contradictions li")).hasCount(1);
    assertThat(page.locator(".ways a")).hasCount(1);
    assertThat(page.locator(".first-only"))
        .containsText("With more than 16 demands only the first");
  }

  @Test
  void nobodyIsKeptOut() {
    List<String> barriers = barriersInBothColours(open(CONTRADICTION));
    assertThat(barriers).isEmpty();
  }
}
