package org.designvault.agent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.vault.Filter;
import org.designvault.vault.Found;
import org.designvault.vault.Vault;
import org.jspecify.annotations.Nullable;

/// Entries by words and by what they are.
record SearchTool(Vault vault) implements Tool {
  private static final int USUAL_LIMIT = 10;

  /// @param page from 0, of `limit` entries
  record Asked(
      @Nullable String words,
      @Nullable List<String> categories,
      @Nullable List<String> kinds,
      @Nullable List<String> qualities,
      @Nullable List<String> context,
      @Nullable Integer page,
      @Nullable Integer limit) {

    Filter filter() {
      return new Filter(
          words == null ? "" : words,
          orEmpty(categories),
          orEmpty(kinds),
          orEmpty(qualities),
          orEmpty(context),
          page == null ? 0 : page,
          limit == null ? USUAL_LIMIT : limit);
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
      return list == null ? List.of() : list.stream().map(String::valueOf).toList();
    }
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String answer(Call call) {
    Filter filter = call.as(Asked.class).filter();
    Found found = vault.find(filter);
    Sheet sheet = call.sheet();
    sheet.put(sheet.answer(), "revision", found.revision());
    sheet.put(sheet.answer(), "total", found.total());
    Sources sources = new Sources(vault.facts());
    sheet.addAll(
        sheet.list(sheet.answer(), "items"),
        found.items().stream().map(item -> line(item, sources)).toList(),
        "items");
    int shown = filter.page() * filter.size() + found.items().size();
    if (shown < found.total()) {
      sheet.note(
          "%d more results: call again with page %d"
              .formatted(found.total() - shown, filter.page() + 1));
    }
    return sheet.text("Narrow it by kinds, categories, qualities or context");
  }

  private static Map<String, Object> line(Found.Item item, Sources sources) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("id", item.id());
    line.put("name", item.name());
    line.put("kind", item.kind());
    line.put("intent", item.intent());
    Found.Matched matched = item.matched();
    if (matched != null && !matched.passage().equals(item.intent())) {
      line.put(matched.field(), matched.passage());
    }
    line.put("sources", sources.of(item.id()));
    return line;
  }
}
