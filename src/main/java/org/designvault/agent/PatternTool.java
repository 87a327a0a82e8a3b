package org.designvault.agent;

import java.util.ArrayList;
import java.util.List;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.Vault;
import org.designvault.vault.WholeEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One entry, whole or by section; whole, in the order of the sections' worth to whoever decides.
record PatternTool(Vault vault) implements Tool {
  private static final List<String> WORTH =
      List.of(
          "intent",
          "solution",
          "consequences",
          "context",
          "related",
          "structure",
          "implementation");

  /// @param sections all of them when missing
  record Asked(@Nullable String id, @Nullable List<@Nullable String> sections) {}

  @Override
  public String name() {
    return "get_pattern";
  }

  @Override
  public String answer(Call call) {
    Asked asked = call.as(Asked.class);
    String id = asked.id();
    if (id == null) {
      throw new RefusedRequest(
          List.of(new Problem("id", "", "an entry such as circuit-breaker", "search finds ids")));
    }
    List<String> sections = new ArrayList<>();
    if (asked.sections() != null) {
      asked.sections().forEach(section -> sections.add(String.valueOf(section)));
    }
    WholeEntry entry = vault.whole(id).only(sections);
    Sheet sheet = call.sheet();
    head(sheet, entry);
    ObjectNode shown = sheet.object(sheet.answer(), "sections");
    for (String section : sections.isEmpty() ? WORTH : sections) {
      if (!shown.has(section)) {
        sheet.putBeginning(shown, section, entry.sections().getOrDefault(section, ""));
      }
    }
    if (sections.isEmpty()) {
      sheet.put(sheet.answer(), "forces", entry.forces());
      sheet.put(sheet.answer(), "knownUses", entry.knownUses());
      sheet.put(sheet.answer(), "aliases", entry.aliases());
    }
    return sheet.text("Ask for fewer sections at a time");
  }

  private static void head(Sheet sheet, WholeEntry entry) {
    ObjectNode answer = sheet.answer();
    sheet.put(answer, "revision", entry.revision());
    sheet.put(answer, "id", entry.id());
    sheet.put(answer, "name", entry.name());
    sheet.put(answer, "kind", entry.kind());
    sheet.put(answer, "categories", entry.categories());
    sheet.put(answer, "sources", entry.sources());
  }
}
