package org.designvault.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.recommend.Recommendation.Result;
import org.designvault.vault.Answer;
import org.designvault.vault.BriefForm;
import org.designvault.vault.Vault;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Advice: all that rank, by name and score; then why, for as many as fit, best first.
record RecommendTool(Vault vault) implements Tool {
  /// So many results are explained before others, as people read no further at first.
  private static final int FIRST = 3;

  @Override
  public String name() {
    return "recommend";
  }

  @Override
  public String answer(Call call) {
    Answer answer = vault.recommend(call.as(BriefForm.class));
    Sheet sheet = call.sheet();
    sheet.put(sheet.answer(), "revision", answer.revision());
    sheet.put(sheet.answer(), "embedding", answer.embedding());
    sheet.put(sheet.answer(), "notUnderstood", answer.notUnderstood());
    sheet.put(sheet.answer(), "diagnosis", answer.diagnosis());
    sheet.put(sheet.answer(), "conflicts", answer.conflicts());
    sheet.put(sheet.answer(), "repairs", answer.repairs());
    Sources sources = new Sources(vault.facts());
    List<Result> results = answer.results();
    List<ObjectNode> shown = heads(sheet, results);
    int first = Math.min(FIRST, shown.size());
    for (int index = 0; index < first; index++) {
      explain(sheet, sources, shown.get(index), results.get(index));
    }
    sheet.put(sheet.answer(), "understood", answer.understood());
    sheet.put(sheet.answer(), "stability", answer.stability());
    sources.put(sheet, results.stream().limit(first).map(it -> it.pattern().id()).toList());
    for (int index = first; index < shown.size(); index++) {
      explain(sheet, sources, shown.get(index), results.get(index));
    }
    sheet.put(sheet.answer(), "ruledOut", answer.ruledOut());
    sheet.put(sheet.answer(), "ruledOutCounts", answer.ruledOutCounts());
    for (int index = 0; index < shown.size(); index++) {
      complete(sheet, shown.get(index), results.get(index));
    }
    sheet.put(sheet.answer(), "recognised", answer.recognised());
    return sheet.text("A smaller limit tells more of each, get_pattern tells all of one");
  }

  private static List<ObjectNode> heads(Sheet sheet, List<Result> results) {
    ArrayNode list = sheet.list(sheet.answer(), "results");
    sheet.addAll(list, results.stream().map(RecommendTool::head).toList(), "results");
    return list.valueStream().map(ObjectNode.class::cast).toList();
  }

  private static Map<String, Object> head(Result result) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("id", result.pattern().id());
    head.put("name", result.pattern().name());
    head.put("score", result.score());
    head.put("fit", result.fit());
    return head;
  }

  private static void explain(Sheet sheet, Sources sources, ObjectNode shown, Result result) {
    sheet.put(shown, "reasons", result.reasons());
    sheet.put(shown, "price", result.price());
    sheet.put(shown, "sources", sources.of(result.pattern().id()));
    sheet.put(shown, "missing", result.missing());
    sheet.put(shown, "exposesTo", result.exposesTo());
  }

  private static void complete(Sheet sheet, ObjectNode shown, Result result) {
    sheet.put(shown, "kind", result.pattern().kind());
    sheet.put(shown, "intent", result.pattern().intent());
    sheet.put(shown, "preconditions", result.preconditions());
    sheet.put(shown, "alternatives", result.alternatives());
    sheet.put(shown, "verify", result.verify());
  }
}
