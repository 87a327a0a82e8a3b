package org.designvault.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.designvault.Shipped;
import org.designvault.vault.Guide.Term;
import org.junit.jupiter.api.Test;

class GuideTests {
  private final Guide guide = Guide.to(Shipped.graph(), Shipped.queries());

  @Test
  void everyQuestionIsThere() {
    assertThat(guide.questions())
        .extracting(Question::id)
        .hasSameSizeAs(Shipped.queries().explores());
    assertThat(guide.questions()).hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void aQuestionKnowsItsParametersItsColumnsAndItsQuery() {
    Question question = question("what-one-quality-costs-another");

    assertThat(question.title()).isEqualTo("What one quality costs another");
    assertThat(question.parameters())
        .extracting(Question.Parameter::example)
        .containsExactly("quality/availability", "quality/functional-correctness");
    assertThat(question.columns())
        .containsExactly(
            new Question.Column("pattern", "id"),
            new Question.Column("gained", "text"),
            new Question.Column("lost", "text"));
    assertThat(question.sparql()).startsWith("# Title:").contains("SELECT");
  }

  @Test
  void aTableOfExamplesIsWrittenRowByRow() {
    assertThat(question("recommend").parameters().getFirst())
        .isEqualTo(
            new Question.Parameter(
                List.of(
                    new Question.Column("quality", "id"), new Question.Column("weight", "number")),
                "quality/availability 5, quality/economy 2"));
  }

  @Test
  void termsHaveWhatTheOntologySaysOfThem() {
    assertThat(guide.terms())
        .filteredOn(term -> term.term().equals("affects"))
        .first()
        .extracting(Term::role, Term::domain, Term::range)
        .containsExactly("link", "Effect", "QualityAttribute");
    assertThat(guide.terms())
        .filteredOn(term -> term.term().equals("AntiPattern"))
        .first()
        .extracting(Term::role, Term::broader)
        .containsExactly("class", "Entry");
  }

  private Question question(String id) {
    return guide.questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
