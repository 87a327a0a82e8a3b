package org.designvault.web.page.query;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.designvault.graph.OnNeo4j;
import org.junit.jupiter.api.Test;

/// The Query page where the graph lies in Neo4j.
class CypherPageIT extends OnNeo4j {
  @Test
  void aQuestionOfThePageIsRunInCypherWithOtherParameters() {
    Page page = open("/query?example=best-for-a-quality");
    page.getByText("The same in Cypher").click();
    assertThat(page.locator(".twin pre")).containsText("UNWIND $quality AS id");
    page.getByText("Run it in Cypher").click();

    assertThat(page).hasURL(home() + "/query?example=best-for-a-quality&language=cypher");
    assertThat(page.locator("#outcome tbody")).containsText("pattern/circuit-breaker");
    page.getByLabel("Parameters, in JSON").fill("{\"quality\": [\"quality/no-such\"]}");
    page.locator("#query-text").press("Control+Enter");
    assertThat(page.locator("#status")).hasText("No row");
    Page afresh = open(page.url());
    assertThat(afresh.getByLabel("Parameters, in JSON"))
        .hasValue("{\"quality\": [\"quality/no-such\"]}");
    assertThat(afresh.locator("#status")).hasText("No row");
  }

  @Test
  void thePageTellsWhatIsRefusedAndWorksWithoutScripts() {
    Page page = openWithoutScripts("/query?language=cypher");
    page.locator("#query-text").fill("LOAD CSV FROM 'file:///x' AS line RETURN line");
    page.getByText("Run", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#outcome .bad")).containsText("LOAD CSV would read a file");
    page.locator("#query-text").fill("RETURN 1 AS one");
    page.getByLabel("Parameters, in JSON").fill("[1]");
    page.getByText("Run", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.locator("#outcome .bad")).containsText("an object of JSON");
  }

  @Test
  void nobodyIsKeptOut() {
    assertThat(barriersInBothColours(open("/query?example=best-for-a-quality"))).isEmpty();
    assertThat(barriersInBothColours(open("/query?example=best-for-a-quality&language=cypher")))
        .isEmpty();
  }
}
