package org.designvault.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.Test;

/// The names with which the catalogue began lead to the entries that they have to lead to.
class FoundingNamesTests {
  private static final Path NAMES = Path.of("src/test/resources/founding-names.tsv");

  /// One line: the name, its category, the entry.
  private record Founding(String name, Slug entry) {
    static Founding of(String line) {
      List<String> cells = List.of(line.split("\t", -1));
      return new Founding(cells.get(0), new Slug(cells.get(2)));
    }
  }

  @Test
  void eachIsTheFirstHitWhereItsEntryIsWritten() throws IOException {
    Facts facts = Shipped.facts();
    List<Founding> written =
        Files.readAllLines(NAMES).stream()
            .skip(1)
            .map(Founding::of)
            .filter(founding -> facts.entries().containsKey(founding.entry()))
            .toList();
    assertThat(written).isNotEmpty();
    try (TextIndex index = TextIndex.over(facts)) {
      assertThat(written)
          .allSatisfy(founding ->
              assertThat(index.search(founding.name()))
                  .as(founding.name())
                  .first()
                  .extracting(Hit::entry)
                  .isEqualTo(founding.entry()));
    }
  }
}
