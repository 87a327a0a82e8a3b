package org.designvault.web.page.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.vault.Guide;
import org.designvault.vault.Guide.Term;
import org.designvault.web.page.Library;
import org.junit.jupiter.api.Test;

class OntologyShapingTests {
  private static Term term(String term, String role, String broader) {
    return new Term(term, role, term, "What " + term + " is.", broader, "", "");
  }

  private final Guide guide =
      new Guide(
          List.of(),
          Stream.of(
                  term("Entry", "class", ""),
                  term("Pattern", "class", "Entry"),
                  term("Effect", "class", ""),
                  term("affects", "link", ""),
                  term("strength", "value", ""))
              .toList());

  @Test
  void eachTermStandsInOnePart() {
    OntologyView page = new OntologyShaping(Library.facts(), guide).shape();

    assertThat(page.kinds()).extracting(Term::term).containsExactly("Entry", "Pattern");
    assertThat(page.classes()).extracting(Term::term).containsExactly("Effect");
    assertThat(page.links()).extracting(Term::term).containsExactly("affects");
    assertThat(page.values()).extracting(Term::term).containsExactly("strength");
    assertThat(page.qualities().getFirst().attributes()).hasSize(2);
    assertThat(page.dimensions()).hasSize(1);
  }

  @Test
  void relationsAreNotShownTwice() {
    Facts shipped = Shipped.facts();
    String definition = shipped.relationKinds().getFirst().definition();
    Guide relation =
        new Guide(List.of(), List.of(new Term("requires", "link", "", definition, "", "", "")));

    assertThat(new OntologyShaping(shipped, relation).shape().links()).isEmpty();
  }
}
