package org.designvault.graph.asking;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer to a question that somebody wrote in Cypher.
///
/// @param columns names of what is returned, in their order
/// @param rows cells in the order of the columns, each of what JSON knows: texts, numbers,
///   booleans, lists and maps. A node is a map with `elementId`, `labels` and `properties`, a
///   relationship one with `elementId`, `type`, `startNodeElementId`, `endNodeElementId` and
///   `properties`, a path the list of both in turn; dates, durations and points are texts.
/// @param truncated whether there is more than a single answer may hold
public record CypherRows(
    String revision, List<String> columns, List<List<@Nullable Object>> rows, boolean truncated) {
  public CypherRows {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(rows);
  }

  /// The same as texts, for whoever shows them as a table: a node by its `id`.
  public Asked inWords() {
    List<List<@Nullable String>> cells =
        rows.stream()
            .map(row -> row.stream().<@Nullable String>map(CypherRows::words).toList())
            .toList();
    return new Asked(revision, columns, cells, "", truncated);
  }

  private static @Nullable String words(@Nullable Object cell) {
    return cell == null ? null : inner(cell);
  }

  private static String inner(@Nullable Object cell) {
    return switch (cell) {
      case Collection<?> list -> String.join(", ", list.stream().map(CypherRows::inner).toList());
      case Map<?, ?> node
          when node.get("properties") instanceof Map<?, ?> its && its.get("id") != null ->
          inner(its.get("id"));
      case Map<?, ?> relationship when relationship.get("type") instanceof String type -> type;
      case Map<?, ?> map ->
          String.join(
              ", ",
              map.entrySet().stream()
                  .map(it -> it.getKey() + ": " + inner(it.getValue()))
                  .toList());
      case null -> "null";
      default -> String.valueOf(cell);
    };
  }
}
