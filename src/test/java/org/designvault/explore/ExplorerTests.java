package org.designvault.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.designvault.Shipped;
import org.designvault.pattern.Kind;
import org.junit.jupiter.api.Test;

class ExplorerTests {
  @Test
  void landmarksAreTheBestConnectedOfTheirSort() {
    Sketch sketch = Sketch.of("a requires b", "a requires c", "d leads-to e", "b leads-to d");
    sketch.kind("d", Kind.FAILURE_MODE).kind("e", Kind.FAILURE_MODE);
    assertThat(sketch.resolves("a", "fail-fast").explorer().landmarks())
        .extracting(Node::id)
        .containsExactly("pattern/a", "pattern/d", "quality/availability", "force/fail-fast");
  }

  @Test
  void conceptsAreFoundByAPartOfTheirName() {
    Explorer explorer = Sketch.of("a requires b").explorer();
    assertThat(explorer.concepts(" AVAIL ", 10))
        .extracting(Node::id)
        .containsExactly("quality/availability");
    assertThat(explorer.concepts("name of a", 10)).isEmpty();
    assertThat(explorer.concepts(" ", 10)).isEmpty();
    assertThat(explorer.concepts("i", 2)).hasSize(2);
  }

  @Test
  void whatIsUnknownIsRefused() {
    Explorer explorer = Sketch.of("a requires b").explorer();
    assertThatThrownBy(() -> explorer.between(new Between("pattern/a", "pattern/x", List.of(), 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pattern/x");
  }

  @Test
  void everythingInTheShippedCatalogueIsANode() {
    Explorer explorer = Explorer.over(Shipped.facts());
    assertThat(explorer.ids())
        .hasSize(
            Shipped.facts().entries().size()
                + Shipped.facts().categories().size()
                + Shipped.facts().qualities().size()
                + Shipped.facts().forces().size()
                + Shipped.facts().sources().size()
                + Shipped.facts().dimensions().stream()
                    .mapToInt(it -> 1 + it.values().size())
                    .sum());
  }

  @Test
  void everyLinkOfTheShippedCatalogueHasAWhy() {
    Explorer explorer = Explorer.over(Shipped.facts());
    for (String id : explorer.ids()) {
      Around wish = new Around(List.of(id), 1, List.of(), List.of(), List.of(), 2_000);
      assertThat(explorer.around(wish).edges())
          .allSatisfy(edge -> assertThat(edge.why()).as(edge.toString()).isNotBlank());
    }
  }
}
