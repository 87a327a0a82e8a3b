package org.designvault.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.junit.jupiter.api.Test;

/// What holds of the shipped catalogue's text, by the first authored question of every tenth entry.
class ShippedTextTests {
  private final Facts facts = Shipped.facts();
  private final List<String> questions = questions();

  @Test
  void whoeverIsFoundIsFoundByWordsThatCanBeShown() {
    try (TextIndex index = TextIndex.over(facts)) {
      assertThat(questions)
          .hasSizeGreaterThan(20)
          .allSatisfy(question ->
              assertThat(index.score(question).ranked())
                  .allSatisfy(
                      hit -> assertThat(index.passages(question).apply(hit.entry())).isPresent()));
    }
  }

  @Test
  void theSameFactsScoreTheSameToTheLastDigit() {
    try (TextIndex one = TextIndex.over(facts);
        TextIndex other = TextIndex.over(facts)) {
      assertThat(questions)
          .allSatisfy(question ->
              assertThat(other.score(question).all()).isEqualTo(one.score(question).all()));
    }
  }

  private List<String> questions() {
    List<String> all =
        facts.entries().values().stream()
            .filter(entry -> !entry.questions().isEmpty())
            .map(entry -> entry.questions().getFirst())
            .toList();
    return IntStream.iterate(0, place -> place < all.size(), place -> place + 10)
        .mapToObj(all::get)
        .toList();
  }
}
