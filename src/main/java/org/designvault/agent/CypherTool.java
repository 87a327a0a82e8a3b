package org.designvault.agent;

import org.designvault.graph.asking.CypherRows;
import org.designvault.vault.CypherForm;
import org.designvault.vault.Vault;

/// Any question of the graph in Cypher, where the engine is Neo4j.
record CypherTool(Vault vault) implements Tool {
  @Override
  public String name() {
    return "cypher";
  }

  @Override
  public String answer(Call call) {
    CypherRows found = vault.ask(call.as(CypherForm.class));
    Sheet sheet = call.sheet();
    sheet.put(sheet.answer(), "revision", found.revision());
    sheet.put(sheet.answer(), "columns", found.columns());
    sheet.addAll(sheet.list(sheet.answer(), "rows"), found.rows(), "rows");
    new Sources(vault.facts()).put(sheet, Mentioned.in(found.inWords().rows()));
    if (found.truncated()) {
      sheet.note("what is beyond the greatest number of rows: add SKIP and LIMIT");
    }
    return sheet.text("Add SKIP and LIMIT, or return fewer columns");
  }
}
