package org.designvault.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.designvault.facts.FactsReader.Rows;
import org.designvault.graph.Row;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Force;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;

/// Qualities, forces and context as the vocabulary states them.
final class VocabularyRows {
  private static final String CONTEXT = "context/";

  private final Rows rows;
  private final Map<String, List<String>> labels = new HashMap<>();

  VocabularyRows(Rows rows) {
    this.rows = rows;
    for (Row row : rows.of("concept-labels")) {
      labels.computeIfAbsent(row.text("concept"), _ -> new ArrayList<>()).add(row.text("label"));
    }
  }

  SortedMap<Slug, Quality> qualities() {
    SortedMap<Slug, Quality> qualities = new TreeMap<>();
    for (Row row : rows.of("qualities")) {
      Slug id = new Slug(row.slug("quality"));
      Slug broader = row.optional("broader").map(_ -> new Slug(row.slug("broader"))).orElse(null);
      qualities.put(
          id,
          new Quality(
              id, row.text("name"), row.text("definition"), labels(row.text("quality")), broader));
    }
    return qualities;
  }

  SortedMap<Slug, Force> forces() {
    Map<Slug, List<Slug>> pulls = new HashMap<>();
    List<Row> found = rows.of("forces");
    for (Row row : found) {
      pulls
          .computeIfAbsent(new Slug(row.slug("force")), _ -> new ArrayList<>())
          .add(new Slug(row.slug("quality")));
    }
    SortedMap<Slug, Force> forces = new TreeMap<>();
    for (Row row : found) {
      Slug id = new Slug(row.slug("force"));
      forces.put(
          id,
          new Force(
              id,
              row.text("name"),
              row.text("definition"),
              labels(row.text("force")),
              pulls.getOrDefault(id, List.of())));
    }
    return forces;
  }

  List<Dimension> dimensions() {
    Map<String, List<Dimension.Value>> values = new HashMap<>();
    for (Row row : rows.of("context-values")) {
      values.computeIfAbsent(row.text("dimension"), _ -> new ArrayList<>()).add(value(row));
    }
    List<Dimension> dimensions = new ArrayList<>();
    for (Row row : rows.of("dimensions")) {
      String id = row.text("dimension");
      dimensions.add(
          new Dimension(
              new Slug(row.slug("dimension")),
              row.text("name"),
              row.text("definition"),
              labels(id),
              Boolean.parseBoolean(row.text("ordered")),
              row.optional("unit").orElse(null),
              values.getOrDefault(id, List.of())));
    }
    return dimensions;
  }

  private Dimension.Value value(Row row) {
    return new Dimension.Value(
        contextId(row.text("value")),
        row.text("name"),
        row.text("definition"),
        labels(row.text("value")),
        Boolean.parseBoolean(row.text("neutral")),
        Boolean.parseBoolean(row.text("guarantee")),
        row.optional("lower").map(Double::valueOf).orElse(Double.NEGATIVE_INFINITY),
        row.optional("upper").map(Double::valueOf).orElse(Double.POSITIVE_INFINITY));
  }

  private List<String> labels(String concept) {
    return labels.getOrDefault(concept, List.of());
  }

  /// `context/operations/none` without its folder.
  static ContextId contextId(String path) {
    return ContextId.of(path.substring(CONTEXT.length()));
  }
}
