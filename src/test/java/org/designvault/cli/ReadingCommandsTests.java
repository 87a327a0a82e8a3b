package org.designvault.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.designvault.vault.CopiedHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// search, show, query and export; and what all of them say of a catalogue that is broken.
class ReadingCommandsTests {
  private static final String ASK =
      "BASE <https://w3id.org/designvault/> ASK { <pattern/retry> ?is ?o }";

  @TempDir Path folder;

  @Test
  void searchFindsByWordsAndFilters() {
    assertThat(Typed.line("search", "circuit", "breaker").answer())
        .startsWith("Circuit Breaker (circuit-breaker), pattern\n");
    JsonNode troubles = Typed.line("search", "--json", "--kind=failure-mode", "--limit=2").json();
    assertThat(troubles.at("/items")).hasSize(2);
    assertThat(Typed.line("search", "--kind=failure-mode", "--limit=2").answer())
        .endsWith(
            "2 of %d found; --page and --limit show others.\n"
                .formatted(troubles.at("/total").asInt()));
    assertThat(Typed.line("search", "--kind=patern").refusal(2).getFirst())
        .endsWith("did you mean 'pattern'?");
  }

  @Test
  void showPrintsAnEntryWholeOrBySection() {
    assertThat(Typed.line("show", "retry").answer())
        .startsWith("# Retry\n\nretry, pattern, revision ")
        .contains("\n## Solution\n", "\n## Consequences\n", "\n## Sources\n");
    String part = Typed.line("show", "retry", "--section", "solution").answer();
    assertThat(part).contains("\n## Solution\n").doesNotContain("## Consequences", "## Sources");
    JsonNode json = Typed.line("show", "retry", "--json", "-s", "intent,related").json();
    assertThat(json.at("/sections").propertyNames()).containsExactly("intent", "related");
  }

  @Test
  void showNamesTheNearest() {
    assertThat(Typed.line("show", "circuit-braker").refusal(2))
        .containsExactly(
            "designvault: id 'circuit-braker' · an entry of the catalogue · did you mean 'circuit-breaker'?");
    assertThat(Typed.line("show", "zzzzzzzzzzzz").refusal(2).getFirst())
        .endsWith("`designvault search WORDS` finds it");
    assertThat(Typed.line("show", "retry", "-s", "solutions").refusal(2).getFirst())
        .endsWith("did you mean 'solution'?");
  }

  @Test
  void queryTakesAFileANameOrStandardInput() throws IOException {
    Path file = Files.writeString(folder.resolve("ask.rq"), ASK);
    assertThat(Typed.line("query", file.toString()).answer()).isEqualTo("answer\ntrue\n1 row.\n");
    assertThat(Typed.withInput(ASK, "query", "--json", "-").json().at("/rows/0/0").asString())
        .isEqualTo("true");
    assertThat(Typed.line("query", "what-mitigates-a-trouble").answer())
        .contains("pattern/circuit-breaker");
  }

  @Test
  void queryPrintsWhatConstructMakes() {
    String construct =
        "BASE <https://w3id.org/designvault/> CONSTRUCT { <pattern/retry> ?p ?o } WHERE { <pattern/retry> ?p ?o }";
    assertThat(Typed.withInput(construct, "query", "-").answer()).contains("retry");
  }

  @Test
  void querySaysWhereAQueryIsWrong() {
    assertThat(Typed.withInput("SELECT * {", "query", "-").refusal(2))
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("designvault: ").contains("line 1"));
    assertThat(Typed.line("query", "nowhere").refusal(3))
        .containsExactly("designvault: nowhere: no such file");
  }

  @Test
  void exportWritesTheWholeGraph() throws IOException {
    assertThat(Typed.line("export", "-f", "nq").answer().lines())
        .hasSizeGreaterThan(1_000)
        .allMatch(line -> line.endsWith(" ."));
    assertThat(Typed.line("export").answer()).contains("PREFIX", "Retry");
    assertThat(JsonMapper.shared().readTree(Typed.line("export", "--json").answer()).has("@graph"))
        .isTrue();
    Path file = folder.resolve("graph.ttl");
    assertThat(Typed.line("export", "--output", file.toString()).answer()).isEmpty();
    assertThat(file).content().contains("PREFIX");
  }

  @Test
  void exportRefusesAFormThatItDoesNotWrite() {
    assertThat(Typed.line("export", "-f", "xml").refusal(2).getFirst())
        .contains("ttl, jsonld, nt or nq");
  }

  @Test
  void brokenCatalogueIsToldFaultByFaultAndEndsWithOne() throws IOException {
    CopiedHome home = CopiedHome.in(folder.resolve("home"));
    home.replace(CopiedHome.RETRY, "name: Retry", "nam: Retry");
    for (String command : new String[] {"recommend x", "export"}) {
      String[] line = (command + " --home " + home.root()).split(" ", -1);
      assertThat(Typed.line(line).refusal(1))
          .anySatisfy(fault ->
              assertThat(fault).startsWith(CopiedHome.RETRY + ":").endsWith("did you mean 'name'?"))
          .last()
          .satisfies(line2 -> assertThat(line2).startsWith("designvault: "));
    }
  }

  @Test
  void ownCataloguesLieOverTheShipped() {
    assertThat(
            Typed.line(
                    "show",
                    "till-journal",
                    "--catalogue",
                    "docs/own-catalogue/acme",
                    "-s",
                    "intent")
                .answer())
        .startsWith("# Till Journal");
  }

  @Test
  void helpListsCommandsAndWhatTheyEndWith() {
    assertThat(Typed.line("--help").answer())
        .contains("recommend", "search", "show", "query", "export", "validate", "mcp", "Ends with")
        .doesNotContain("trial");
  }

  @Test
  void trialDoesEverythingAndSaysNothing() {
    assertThat(Typed.line("trial").answer()).isEmpty();
  }
}
