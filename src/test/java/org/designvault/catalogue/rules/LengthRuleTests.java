package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.designvault.catalogue.EntryFile;
import org.designvault.pattern.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthRuleTests {

  @Test
  void allowsAnIntentOfFortyFiveWords() {
    assertThat(keys(entry(words(45), words(500)))).isEmpty();
    assertThat(keys(entry(words(46), words(500)))).containsExactly("intent");
  }

  @ParameterizedTest
  @ValueSource(ints = {450, 1000})
  void allowsABodyWithinItsBounds(int length) {
    assertThat(keys(entry("", words(length)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {449, 1001})
  void refusesABodyOutsideThem(int length) {
    assertThat(keys(entry("", words(length)))).containsExactly("body");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n### A heading of six more words",
        "\n\n| a | table |\n|---|---|\n| of | words |",
        "\n\n```text\nsome code\n```",
        "\n\n```mermaid\nflowchart LR\n```",
        " — · …"
      })
  void countsNothingButProse(String more) {
    assertThat(keys(entry("", words(1000) + more))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n- item", "\n\n> quote", " `code`", "\nsoft", " *em*", " $n$"})
  void countsAllProse(String oneWord) {
    assertThat(keys(entry("", words(449) + oneWord))).isEmpty();
    assertThat(keys(entry("", words(1000) + oneWord))).containsExactly("body");
  }

  private static List<String> keys(EntryFile entry) {
    return new LengthRule().faults(Written.of(entry)).stream().map(Fault::key).toList();
  }

  private static EntryFile entry(String intent, String context) {
    return Entries.of(Map.of("intent", intent), context);
  }

  private static String words(int number) {
    return String.join(" ", java.util.Collections.nCopies(number, "word"));
  }
}
