package org.designvault.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.designvault.Shipped;
import org.junit.jupiter.api.Test;

/// The model is that of its number: a revision that a store knows is not written again, so whoever
/// changes what is drawn raises `Schema.VERSION` and writes the new model down.
class ModelTests {
  private static final Path WRITTEN =
      Path.of("src/test/resources/neo4j/model-" + Schema.VERSION + ".txt");

  @Test
  void whatIsDrawnIsWhatIsWrittenUnderTheSchemasNumber() throws IOException {
    Map<String, Set<String>> written = written();
    SortedMap<String, SortedSet<String>> drawn = drawn();
    assertThat(drawn.keySet()).isEqualTo(written.keySet());
    drawn.forEach((what, properties) ->
        assertThat(written.getOrDefault(what, Set.of())).as(what).containsAll(properties));
  }

  /// `(:Source) {checked, iri, reference}`
  private static Map<String, Set<String>> written() throws IOException {
    Map<String, Set<String>> written = new TreeMap<>();
    for (String line : Files.readAllLines(WRITTEN)) {
      int brace = line.indexOf(" {");
      String properties = line.substring(brace + 2, line.length() - 1);
      written.put(line.substring(0, brace), Set.copyOf(List.of(properties.split(", ", -1))));
    }
    return written;
  }

  private static SortedMap<String, SortedSet<String>> drawn() {
    SortedMap<String, SortedSet<String>> drawn = new TreeMap<>();
    FactRows facts = new FactRows(Shipped.graph(), Shipped.queries());
    DrawnNodes.draw(facts, what -> add(drawn, what));
    DrawnLinks.draw(facts, what -> add(drawn, what));
    return drawn;
  }

  private static void add(SortedMap<String, SortedSet<String>> drawn, Writable what) {
    SortedSet<String> keys = drawn.computeIfAbsent(pattern(what), _ -> new TreeSet<>());
    for (Map<String, Object> row : what.rows()) {
      if (row.get("properties") instanceof Map<?, ?> properties) {
        properties.keySet().forEach(key -> keys.add(String.valueOf(key)));
      }
    }
  }

  private static String pattern(Writable what) {
    return switch (what) {
      case Nodes nodes -> "(:%s%s)".formatted(nodes.label(), colon(nodes.kind()));
      case Links links -> "(:%s)-[:%s]->(:%s)".formatted(links.from(), links.type(), links.to());
    };
  }

  private static String colon(String kind) {
    return kind.isEmpty() ? "" : ":" + kind;
  }
}
