package org.designvault.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTests {

  @Test
  void blocksAreReadSentenceBySentence() {
    assertThat(PlainText.sentences("# Title\n\nFirst one. Second\none.\n\n- item *with* stress"))
        .containsExactly("Title", "First one.", "Second one.", "item with stress");
  }

  @Test
  void everyCellOfATableStandsAlone() {
    assertThat(PlainText.sentences("| Part | Does |\n|---|---|\n| Caller | asks `first` |"))
        .containsExactly("Part", "Does", "Caller", "asks first");
  }

  @Test
  void codeDiagramsAndRawHtmlAreLeftOut() {
    assertThat(
            PlainText.sentences(
                "Before.\n\n```mermaid\nA --> B\n```\n\n    indented\n\n<div>raw</div>\n\nAfter."))
        .containsExactly("Before.", "After.");
  }

  @Test
  void aLineBreakPartsWords() {
    assertThat(PlainText.sentences("one  \ntwo")).containsExactly("one two");
  }

  @Test
  void shortTextIsNotCut() {
    assertThat(PlainText.shortened("one two", 7)).isEqualTo("one two");
    assertThat(PlainText.shortened("one two", 6)).isEqualTo("one…");
  }

  @Test
  void aWordLongerThanTheLimitIsCutBetweenWholeCharacters() {
    assertThat(PlainText.shortened("abcdef", 4)).isEqualTo("abc…");
    assertThat(PlainText.shortened("ab\ud83d\ude00cd", 4)).isEqualTo("ab…");
  }
}
