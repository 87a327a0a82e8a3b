package org.designvault.graph.neo4j;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.designvault.graph.asking.CypherRows;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/// Reads an answer row by row until it is whole, or as large as one may be.
final class Reading {
  private static final int OF_A_VALUE = 8;

  private final int mostRows;
  private long room;

  Reading(CypherSettings settings) {
    this.mostRows = settings.rows();
    this.room = settings.characters();
  }

  /// Rows beyond the limits stay with the server.
  CypherRows rows(String revision, Result result) {
    List<String> columns = result.keys();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    while (rows.size() < mostRows && room > 0 && result.hasNext()) {
      Record record = result.next();
      List<@Nullable Object> row = new ArrayList<>();
      record.values().forEach(value -> row.add(cell(value.asObject())));
      rows.add(Collections.unmodifiableList(row));
    }
    return new CypherRows(revision, columns, rows, result.hasNext());
  }

  private @Nullable Object cell(@Nullable Object value) {
    room -= OF_A_VALUE;
    return switch (value) {
      case null -> null;
      case Boolean truth -> truth;
      case Long whole -> whole;
      case Double number when Double.isFinite(number) -> number;
      case Collection<?> list -> cells(list);
      case Map<?, ?> map -> cells(map);
      case Node node -> node(node);
      case Relationship relationship -> relationship(relationship);
      case Path path -> path(path);
      case byte[] bytes -> text(Base64.getEncoder().encodeToString(bytes));
      default -> text(String.valueOf(value));
    };
  }

  private String text(String text) {
    room -= text.length();
    return text;
  }

  private List<@Nullable Object> cells(Collection<?> list) {
    List<@Nullable Object> cells = new ArrayList<>();
    list.forEach(value -> cells.add(cell(value)));
    return cells;
  }

  private Map<String, @Nullable Object> cells(Map<?, ?> map) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    map.entrySet().stream()
        .sorted(
            Map.Entry.comparingByKey(
                (one, other) -> String.valueOf(one).compareTo(String.valueOf(other))))
        .forEach(entry -> cells.put(text(String.valueOf(entry.getKey())), cell(entry.getValue())));
    return cells;
  }

  private Map<String, @Nullable Object> node(Node node) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    List<String> labels = new ArrayList<>();
    node.labels().forEach(labels::add);
    cells.put("elementId", text(node.elementId()));
    cells.put("labels", cells(labels));
    cells.put("properties", cells(node.asMap()));
    return cells;
  }

  private Map<String, @Nullable Object> relationship(Relationship relationship) {
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    cells.put("elementId", text(relationship.elementId()));
    cells.put("type", text(relationship.type()));
    cells.put("startNodeElementId", text(relationship.startNodeElementId()));
    cells.put("endNodeElementId", text(relationship.endNodeElementId()));
    cells.put("properties", cells(relationship.asMap()));
    return cells;
  }

  private List<@Nullable Object> path(Path path) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(node(path.start()));
    path.forEach(step -> {
      cells.add(relationship(step.relationship()));
      cells.add(node(step.end()));
    });
    return cells;
  }
}
