package org.designvault.graph.neo4j;

import org.designvault.graph.asking.RefusedQuery;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/// What the server itself understood a query to do, before it does any of it: nobody reads Cypher
/// as the server does but the server.
record PlanLook(CypherSettings settings) {

  /// @param explained summary of the query after EXPLAIN
  /// @throws RefusedQuery when it does anything but read the graph
  void look(ResultSummary explained) {
    look(explained.queryPlan().orElseThrow(Forbidden::writing));
    if (explained.queryType() != QueryType.READ_ONLY) {
      throw Forbidden.writing();
    }
  }

  private void look(Plan plan) {
    String operator = plan.operatorType().replaceFirst("@.*", "");
    if (operator.equals("LoadCSV")) {
      throw Forbidden.loading();
    }
    if (operator.equals("ProcedureCall")) {
      lookAtCall(plan);
    }
    if (operator.startsWith("Show") || operator.startsWith("Terminate")) {
      throw Forbidden.telling(operator);
    }
    plan.children().forEach(this::look);
  }

  private void lookAtCall(Plan plan) {
    Value details = plan.arguments().get("Details");
    String call = details == null ? "" : details.asString("");
    String name = call.replaceFirst("\\(.*", "").replace("`", "").strip();
    if (!settings.procedures().contains(name)) {
      throw Forbidden.call(name.isEmpty() ? "A procedure" : name, "", settings);
    }
  }
}
