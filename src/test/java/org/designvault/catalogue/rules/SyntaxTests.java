package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SyntaxTests {
  private static final int DEEP = 100_000;

  @Test
  void ofYamlAllowsSeveralDocumentsAndTagsOfItsOwn() {
    assertThat(Syntax.yaml("a: 1\n---\nb: !Ref Bucket\n")).isEmpty();
  }

  @Test
  void ofYamlNamesTheLine() {
    assertThat(Syntax.yaml("a: 1\nb: [2\nc: 3\n")).extracting(Flaw::line).containsExactly(3L);
  }

  @Test
  void ofJsonAllowsOneDocumentOnly() {
    assertThat(Syntax.json("{\"a\": [1, null]}")).isEmpty();
    assertThat(Syntax.json("{} {}")).hasSize(1);
    assertThat(Syntax.json("")).extracting(Flaw::hint).containsExactly("it is empty");
  }

  @Test
  void ofXmlNeedsDeclaredPrefixes() {
    assertThat(Syntax.xml("<?xml version=\"1.0\"?>\n<a xmlns:x=\"urn:x\"><x:b/></a>")).isEmpty();
    assertThat(Syntax.xml("<a>\n<x:b/></a>")).extracting(Flaw::line).containsExactly(2L);
  }

  @Test
  void ofYamlMayBeNestedAHundredTimes() {
    assertThat(Syntax.yaml("[".repeat(100) + "]".repeat(100) + "\n---\n" + "[[]]")).isEmpty();
    assertThat(Syntax.yaml("a:\n  " + "[".repeat(100) + "]".repeat(100)))
        .extracting(Flaw::line)
        .containsExactly(2L);
  }

  @Test
  void ofAnythingNestedBeyondReasonEndsInAnAnswer() {
    assertThat(Syntax.yaml("[".repeat(DEEP))).hasSize(1);
    assertThat(Syntax.json("[".repeat(DEEP))).hasSize(1);
    assertThat(Syntax.xml("<a>".repeat(DEEP))).hasSize(1);
  }
}
