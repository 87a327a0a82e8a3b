package org.designvault.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Source;

/// `sources.yaml`: a list of references, each with an id of its own.
final class SourcesReader {
  private final EntrySchema schema = EntrySchema.named("sources.schema.json");

  SourceList read(String file, String text, List<Fault> faults) {
    List<Source> items = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    try {
      Yaml.Tree tree = Yaml.read(file, 1, text);
      List<Fault> found = new ArrayList<>(tree.faults());
      if (!text.isBlank()) {
        found.addAll(schema.check(file, tree.value(), tree.lines()));
      }
      if (found.isEmpty() && tree.value() instanceof List<?> list) {
        collect(file, list, tree.lines(), items, lines, found);
      }
      faults.addAll(found);
    } catch (Yaml.FaultyYaml broken) {
      faults.addAll(broken.faults());
    }
    return new SourceList(file, items, lines);
  }

  private static void collect(
      String file,
      List<?> list,
      Lines places,
      List<Source> items,
      List<Integer> lines,
      List<Fault> faults) {
    Map<String, Integer> seen = new HashMap<>();
    for (int index = 0; index < list.size(); index++) {
      Map<?, ?> item = (Map<?, ?>) list.get(index);
      String id = String.valueOf(item.get("id"));
      int line = places.of("[" + index + "]");
      Integer first = seen.putIfAbsent(id, line);
      if (first != null) {
        String hint = "it is also on line " + first;
        faults.add(new Fault(file, line, "[" + index + "].id", id, "each source once", hint));
      }
      items.add(
          new Source(id, String.valueOf(item.get("ref")), String.valueOf(item.get("checked"))));
      lines.add(line);
    }
  }
}
