package org.designvault.agent;

import java.util.List;
import org.designvault.graph.asking.Asked;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.Vault;
import org.jspecify.annotations.Nullable;

/// Any question of the graph, in SPARQL 1.1.
record SparqlTool(Vault vault) implements Tool {
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
      new Sources(vault.facts()).put(sheet, Mentioned.in(asked.rows()));
    } else {
      sheet.putBeginning(sheet.answer(), "turtle", asked.turtle());
    }
    if (asked.truncated()) {
      sheet.note("what is beyond the greatest number of rows: add LIMIT and OFFSET");
    }
    return sheet.text("Add LIMIT and OFFSET, or select fewer columns");
  }
}
