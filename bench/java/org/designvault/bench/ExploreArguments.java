package org.designvault.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.graph.Argument;
import org.designvault.graph.NamedQuery;
import org.designvault.graph.NamedQuery.Column;
import org.designvault.graph.NamedQuery.Parameter;

/// Things to ask the explore queries about: entries of the catalogue that is served where the
/// examples name entries. Everything else is in every catalogue, so the examples stay.
///
/// @param entries ids, those of troubles apart
record ExploreArguments(List<String> entries, List<String> troubles, Random chance) {

  static ExploreArguments of(Facts facts, long seed) {
    return new ExploreArguments(ids(facts, false), ids(facts, true), new Random(seed));
  }

  private static List<String> ids(Facts facts, boolean troubles) {
    Stream<String> ids =
        facts.entries().values().stream()
            .filter(entry -> entry.kind().isTrouble() == troubles)
            .map(entry -> "pattern/" + entry.id());
    return ids.toList();
  }

  /// As many rows as the examples have.
  List<Argument> of(NamedQuery query) {
    return query.parameters().stream().map(this::of).toList();
  }

  private Argument of(Parameter parameter) {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> example : parameter.example()) {
      List<String> row = new ArrayList<>();
      for (int place = 0; place < example.size(); place++) {
        row.add(cell(parameter.columns().get(place), example.get(place)));
      }
      rows.add(row);
    }
    return new Argument(parameter.names(), rows);
  }

  private String cell(Column column, String example) {
    if (column.type() != NamedQuery.Type.ID || !example.startsWith("pattern/")) {
      return example;
    }
    List<String> pool = column.name().equals("trouble") ? troubles : entries;
    return pool.get(chance.nextInt(pool.size()));
  }
}
