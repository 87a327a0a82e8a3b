package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.catalogue.EntryFile;
import org.designvault.catalogue.Lines;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedRunsTests {
  private static final String EIGHT = "one two three four five six seven eight";

  @Test
  void eightWordsInARowBelongToOneEntry() {
    assertThat(faults("say " + EIGHT + " here", "and " + EIGHT + " there"))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.file()).isEqualTo("b.md");
          assertThat(fault.key()).isEqualTo("Context");
          assertThat(fault.value()).isEqualTo(EIGHT);
          assertThat(fault.hint()).contains("a.md");
        });
  }

  @Test
  void sevenMayMeetByChance() {
    assertThat(faults("one two three four five six seven", "one two three four five six seven"))
        .isEmpty();
  }

  @Test
  void aLongRunIsOneFault() {
    assertThat(faults(EIGHT + " nine ten", EIGHT + " nine ten")).hasSize(1);
    assertThat(faults(EIGHT + " nine x " + EIGHT, EIGHT + " nine y " + EIGHT)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ONE two, three; four five -- six seven: eight.",
        "one two three *four* five\nsix seven eight",
        "- one two three four five six seven eight"
      })
  void caseAndMarksMakeNoDifference(String sameWords) {
    assertThat(faults(EIGHT, sameWords)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```text\none two three four five six seven eight\n```",
        "| a |\n|---|\n| one two three four five six seven eight |",
        "### one two three four five six seven eight",
        "a `one two three four five six seven eight` b",
        "a $one two three four five six seven eight$ b",
        "one two three four `x` five six seven eight"
      })
  void codeTablesHeadingsAndFormulasAreNotProse(String text) {
    assertThat(faults(text, text)).isEmpty();
  }

  @Test
  void theFrontMattersSentencesCount() {
    List<Fault> faults =
        SharedRuns.check(
            List.of(
                entry("a", Map.of("intent", EIGHT), ""),
                entry("b", Map.of("effects", List.of(Map.of("why", "so " + EIGHT))), "")));
    assertThat(faults).extracting(Fault::key).containsExactly("effects[0].why");
  }

  @Test
  void namesAndReferencesDoNot() {
    Map<String, Object> names =
        Map.of(
            "coverage",
            List.of(EIGHT),
            "knownUses",
            List.of(Map.of("system", EIGHT, "see", EIGHT)),
            "sources",
            List.of(Map.of("at", EIGHT)));
    assertThat(SharedRuns.check(List.of(entry("a", names, ""), entry("b", names, "")))).isEmpty();
  }

  @Test
  void anEntryMaySayItsOwnWordsAgain() {
    assertThat(SharedRuns.check(List.of(entry("a", Map.of("intent", EIGHT), EIGHT)))).isEmpty();
  }

  private static List<Fault> faults(String left, String right) {
    return SharedRuns.check(List.of(entry("a", Map.of(), left), entry("b", Map.of(), right)));
  }

  private static EntryFile entry(String name, Map<String, Object> frontMatter, String context) {
    EntryFile made = Entries.of(frontMatter, context);
    return new EntryFile(
        name + ".md",
        new Slug(name),
        made.frontMatter(),
        made.sections(),
        new Lines(new HashMap<>(made.lines().byKey())));
  }
}
