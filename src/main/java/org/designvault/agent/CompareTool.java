package org.designvault.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.vault.ComparisonAnswer;
import org.designvault.vault.ComparisonAnswer.Score;
import org.designvault.vault.ComparisonForm;
import org.designvault.vault.Vault;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Entries side by side: what the brief says to each, row by row, and then why.
record CompareTool(Vault vault) implements Tool {
  @Override
  public String name() {
    return "compare";
  }

  @Override
  public String answer(Call call) {
    ComparisonAnswer answer = vault.compare(call.as(ComparisonForm.class));
    Sheet sheet = call.sheet();
    sheet.put(sheet.answer(), "revision", answer.revision());
    sheet.put(
        sheet.answer(), "patterns", answer.patterns().stream().map(CompareTool::named).toList());
    sheet.put(sheet.answer(), "notUnderstood", answer.notUnderstood());
    List<Score> scores = answer.scores() == null ? List.of() : answer.scores();
    List<ObjectNode> shown = scores.isEmpty() ? List.of() : heads(sheet, scores);
    sheet.addAll(sheet.list(sheet.answer(), "rows"), answer.rows(), "rows");
    for (int index = 0; index < shown.size(); index++) {
      sheet.put(shown.get(index), "reasons", scores.get(index).reasons());
      sheet.put(shown.get(index), "price", scores.get(index).price());
    }
    sheet.put(sheet.answer(), "understood", answer.understood());
    new Sources(vault.facts()).put(sheet, answer.patterns().stream().map(Named::id).toList());
    return sheet.text("Compare fewer at a time, or get_pattern tells all of one");
  }

  private static List<ObjectNode> heads(Sheet sheet, List<Score> scores) {
    ArrayNode list = sheet.list(sheet.answer(), "scores");
    sheet.addAll(list, scores.stream().map(CompareTool::head).toList(), "scores");
    return list.valueStream().map(ObjectNode.class::cast).toList();
  }

  private static Map<String, Object> named(Named entry) {
    Map<String, Object> named = new LinkedHashMap<>();
    named.put("id", entry.id());
    named.put("name", entry.name());
    named.put("kind", entry.kind());
    return named;
  }

  private static Map<String, Object> head(Score score) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("id", score.pattern());
    head.put("score", score.score());
    head.put("fit", score.fit());
    if (!score.breaks().isEmpty()) {
      head.put("breaks", score.breaks());
      head.put("text", score.text());
    }
    return head;
  }
}
