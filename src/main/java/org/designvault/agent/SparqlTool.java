package org.designvault.agent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.designvault.graph.asking.Asked;
import org.designvault.pattern.Slug;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.Vault;
import org.jspecify.annotations.Nullable;

/// Any question of the graph, in SPARQL 1.1.
record SparqlTool(Vault vault) implements Tool {
  private static final String ENTRY = "pattern/";

  record Query(@Nullable String query) {}

  @Override
  public String name() {
    return "sparql";
  }

  @Override
  public String answer(Call call) {
    String query = call.as(Query.class).query();
    if (query == null) {
      throw new RefusedRequest(
          List.of(new Problem("query", "", "a query of SPARQL 1.1", "SELECT, ASK or CONSTRUCT")));
    }
    Asked asked = vault.ask(query);
    Sheet sheet = call.sheet();
    sheet.put(sheet.answer(), "revision", asked.revision());
    sheet.put(sheet.answer(), "columns", asked.columns());
    if (asked.turtle().isEmpty()) {
      sheet.addAll(sheet.list(sheet.answer(), "rows"), asked.rows(), "rows");
      new Sources(vault.facts()).put(sheet, entries(asked.rows()));
    } else {
      sheet.putBeginning(sheet.answer(), "turtle", asked.turtle());
    }
    if (asked.truncated()) {
      sheet.note("what is beyond the greatest number of rows: add LIMIT and OFFSET");
    }
    return sheet.text("Add LIMIT and OFFSET, or select fewer columns");
  }

  private static Set<Slug> entries(List<List<@Nullable String>> rows) {
    Set<Slug> entries = new TreeSet<>();
    rows.forEach(row -> row.forEach(cell -> entry(cell).ifPresent(entries::add)));
    return entries;
  }

  private static Optional<Slug> entry(@Nullable String cell) {
    return cell != null && cell.startsWith(ENTRY) && Slug.isSlug(cell.substring(ENTRY.length()))
        ? Optional.of(new Slug(cell.substring(ENTRY.length())))
        : Optional.empty();
  }
}
