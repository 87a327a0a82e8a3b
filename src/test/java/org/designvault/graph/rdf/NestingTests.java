package org.designvault.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Brackets are counted where they are brackets.
class NestingTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "ASK {}                                   ~ 1",
        "SELECT * { ?s ?p [ :q ( 1 2 ) ] }        ~ 3",
        "} } { (                                  ~ 2",
        "FILTER(?a < 1 && (?b > 2))               ~ 2",
        "{ ?s ?p \"((((\" }                       ~ 1",
        "{ ?s ?p '(((('@en, '[[' }                ~ 1",
        "{ ?s ?p \"\"\"(( \" (( \"\"\" }          ~ 1",
        "{ ?s ?p ''' ' (( ''' }                   ~ 1",
        "{ ?s ?p \"\\\"((\" }                     ~ 1",
        "{ ?s <http://x/((> 1 }                   ~ 1",
        "{ ?s ?p 1 # ((( }                        ~ 1",
        "\"open ((                                ~ 0"
      })
  void depthOfATextIsThatOfItsBrackets(String text, int depth) {
    assertThat(Nesting.depth(text)).isEqualTo(depth);
  }

  @Test
  void closedBracketsAddNothing() {
    assertThat(Nesting.depth("(){}[]".repeat(100_000))).isEqualTo(1);
    assertThat(Nesting.depth("[".repeat(100_000))).isEqualTo(100_000);
  }
}
