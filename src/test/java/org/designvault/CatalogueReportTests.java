package org.designvault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.Row;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.Test;

/// How far the catalogue has come: reported at the end of the gate, and no gate while entries are
/// still being written. All but the last part is also answered by `designvault query NAME`.
class CatalogueReportTests {
  private static final Path REPORT = Path.of("target/catalogue-report.txt");
  private static final int LITTLE = 10;

  private final List<String> lines = new ArrayList<>();

  @Test
  void aRelationWaitsOnlyAsLongAsItsOtherEndIsMissing() {
    Map<Slug, ?> entries = Shipped.facts().entries();
    assertThat(WaitingRelation.all())
        .allSatisfy(waiting -> {
          assertThat(entries).containsKey(waiting.from());
          assertThat(entries).doesNotContainKey(waiting.to());
          assertThat(waiting.why()).isNotBlank();
        });
  }

  @Test
  void isWritten() throws IOException {
    part("Entries by kind", rows("entries-by-kind"));
    part("Categories: entries, and the founding list's", rows("categories-by-entries"));
    part("Relations by kind", rows("relations-by-kind"));
    part("Troubles that nothing mitigates", few("troubles-by-remedies", "remedies", 0));
    part("Context dimensions that decide little", tenth());
    part(
        "Context values that decide nothing",
        rows("context-values-by-entries").stream()
            .filter(row -> row.integer("fits") + row.integer("unfit") == 0)
            .toList());
    lines.add("");
    lines.add("## Requirements that end outside");
    WaitingRelation.all().stream()
        .filter(waiting -> waiting.kind() == RelationKind.REQUIRES)
        .forEach(waiting -> lines.add(waiting.from().value() + "  " + waiting.to().value()));
    Files.write(REPORT, lines);
    assertThat(REPORT).isNotEmptyFile();
  }

  /// A dimension is worth its place when it speaks for or against a tenth of the entries.
  private List<Row> tenth() {
    int entries = Shipped.facts().entries().size();
    return few("context-dimensions-by-entries", "entries", entries / LITTLE);
  }

  private static List<Row> few(String query, String column, int most) {
    return rows(query).stream().filter(row -> row.integer(column) <= most).toList();
  }

  private static List<Row> rows(String query) {
    NamedQuery named = Shipped.queries().explore(query);
    return Shipped.graph().select(named);
  }

  private void part(String title, List<Row> rows) {
    lines.add("");
    lines.add("## " + title);
    rows.forEach(row -> lines.add(String.join("  ", row.cells().values())));
  }
}
