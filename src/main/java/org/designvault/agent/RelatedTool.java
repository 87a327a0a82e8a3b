package org.designvault.agent;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.designvault.pattern.Nearest;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.Vault;
import org.designvault.vault.WholeEntry;
import org.jspecify.annotations.Nullable;

/// What stands around an entry: its own relations, then those that others have to it.
record RelatedTool(Vault vault) implements Tool {

  /// @param relations kinds that are wanted, all when missing
  record Asked(@Nullable String id, @Nullable List<@Nullable String> relations) {}

  @Override
  public String name() {
    return "explore_related";
  }

  @Override
  public String answer(Call call) {
    Asked asked = call.as(Asked.class);
    Set<RelationKind> kinds = kinds(asked.relations());
    WholeEntry entry = vault.whole(asked.id() == null ? "" : asked.id());
    Sheet sheet = call.sheet();
    sheet.put(sheet.answer(), "revision", entry.revision());
    sheet.put(sheet.answer(), "id", entry.id());
    sheet.put(sheet.answer(), "name", entry.name());
    new Sources(vault.facts()).put(sheet, List.of(entry.id()));
    List<Map<String, Object>> lines =
        Stream.concat(entry.relations().stream(), entry.incoming().stream())
            .filter(relation -> kinds.isEmpty() || kinds.contains(relation.kind()))
            .map(relation -> line(relation, entry.id()))
            .toList();
    sheet.addAll(sheet.list(sheet.answer(), "related"), lines, "relations");
    return sheet.text("Name the kinds of relations that matter");
  }

  private Map<String, Object> line(Relation relation, Slug near) {
    Slug other = relation.other(near);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("from", relation.from());
    line.put("relation", relation.kind());
    line.put("to", relation.to());
    vault.entry(other.value()).ifPresent(entry -> line.put("kind", entry.kind()));
    line.put("why", relation.why());
    if (relation.when() != null) {
      line.put("when", relation.when());
    }
    line.put("evidence", relation.id());
    return line;
  }

  private static Set<RelationKind> kinds(@Nullable List<@Nullable String> names) {
    Set<RelationKind> kinds = new LinkedHashSet<>();
    List<String> known = Stream.of(RelationKind.values()).map(RelationKind::id).toList();
    for (String name : names == null ? List.<@Nullable String>of() : names) {
      String written = String.valueOf(name);
      kinds.add(
          RelationKind.of(written)
              .orElseThrow(() ->
                  new RefusedRequest(
                      List.of(
                          new Problem(
                              "relations",
                              written,
                              "one of " + String.join(", ", known),
                              Nearest.hint(written, known))))));
    }
    return kinds;
  }
}
