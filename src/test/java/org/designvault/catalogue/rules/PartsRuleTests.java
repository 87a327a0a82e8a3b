package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.designvault.catalogue.EntryFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsRuleTests {

  @ParameterizedTest
  @ValueSource(ints = {4, 8})
  void allowsFourToEightPiecesOfAdvice(int items) {
    assertThat(new PartsRule().faults(withAdvice("- do\n".repeat(items)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 9})
  void refusesFewerAndMore(int items) {
    assertThat(new PartsRule().faults(withAdvice("- do\n".repeat(items))))
        .singleElement()
        .satisfies(fault -> assertThat(fault.value()).isEqualTo(items + " items"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. do\n2. do\n", "- do\n"})
  void takesOneListOfTheRightLengthForTheAdvice(String another) {
    assertThat(new PartsRule().faults(withAdvice(another + "\ntext\n\n" + "* do\n".repeat(5))))
        .isEmpty();
  }

  private static Written withAdvice(String list) {
    EntryFile entry = Entries.of(Map.of(), "");
    Map<String, String> sections = new HashMap<>(entry.sections());
    sections.put("structure", "```mermaid\nflowchart LR\n```\n\n| Part |\n|---|\n| one |");
    sections.put("implementation", "```sql\nSELECT 1\n```\n\n" + list);
    return Written.of(
        new EntryFile(entry.file(), entry.slug(), entry.frontMatter(), sections, entry.lines()));
  }
}
