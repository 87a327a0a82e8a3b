package org.designvault.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Design.DesignSet;
import org.designvault.recommend.Design.Member;
import org.designvault.vault.DesignAnswer;
import org.designvault.vault.DesignForm;
import org.designvault.vault.Vault;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Sets: of all the ids of their members; then what each member is in for and what is covered, the
/// best set first.
record DesignTool(Vault vault) implements Tool {
  @Override
  public String name() {
    return "design_set";
  }

  @Override
  public String answer(Call call) {
    DesignAnswer answer = vault.design(call.as(DesignForm.class));
    Sheet sheet = call.sheet();
    sheet.put(sheet.answer(), "revision", answer.revision());
    sheet.put(sheet.answer(), "notUnderstood", answer.notUnderstood());
    sheet.put(sheet.answer(), "conflicts", answer.conflicts());
    sheet.put(sheet.answer(), "repairs", answer.repairs());
    ArrayNode list = sheet.list(sheet.answer(), "sets");
    sheet.addAll(list, answer.sets().stream().map(DesignTool::head).toList(), "sets");
    for (int index = 0; index < list.size(); index++) {
      explain(sheet, (ObjectNode) list.get(index), answer.sets().get(index));
      if (index == 0) {
        sheet.put(sheet.answer(), "diagnosis", answer.diagnosis());
        sheet.put(sheet.answer(), "understood", answer.understood());
        new Sources(vault.facts()).put(sheet, ids(answer.sets().getFirst()));
      }
    }
    if (list.isEmpty()) {
      sheet.put(sheet.answer(), "diagnosis", answer.diagnosis());
      sheet.put(sheet.answer(), "understood", answer.understood());
    }
    sheet.put(sheet.answer(), "pool", answer.pool());
    return sheet.text("get_pattern tells all of one entry");
  }

  private static Map<String, Object> head(DesignSet set) {
    return Map.of("members", ids(set));
  }

  private static List<Slug> ids(DesignSet set) {
    return set.members().stream().map(member -> member.pattern().id()).toList();
  }

  private static void explain(Sheet sheet, ObjectNode shown, DesignSet set) {
    sheet.put(shown, "roles", set.members().stream().map(DesignTool::role).toList());
    sheet.put(shown, "uncovered", set.uncovered());
    sheet.put(shown, "covers", set.covers());
    sheet.put(shown, "price", set.price().stream().filter(cost -> cost.points() != 0).toList());
  }

  private static Map<String, Object> role(Member member) {
    Map<String, Object> role = new LinkedHashMap<>();
    role.put("id", member.pattern().id());
    role.put("name", member.pattern().name());
    role.put("role", member.role());
    return role;
  }
}
