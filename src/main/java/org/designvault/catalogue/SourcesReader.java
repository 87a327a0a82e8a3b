package org.designvault.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.catalogue.SourceList.Place;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Source;

/// `sources.yaml`: a list of references, each with an id of its own.
final class SourcesReader {
  private final EntrySchema schema = EntrySchema.named("sources.schema.json");
  private final List<Source> items = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Place> seen = new HashMap<>();

  /// What was read so far.
  SourceList list() {
    return new SourceList(items, places);
  }

  void read(String file, String text, List<Fault> faults) {
    try {
      Yaml.Tree tree = Yaml.read(file, 1, text);
      List<Fault> found = new ArrayList<>(tree.faults());
      if (!text.isBlank()) {
        found.addAll(schema.check(file, tree.value(), tree.lines()));
      }
      if (found.isEmpty() && tree.value() instanceof List<?> list) {
        collect(file, list, tree.lines(), found);
      }
      faults.addAll(found);
    } catch (Yaml.FaultyYaml broken) {
      faults.addAll(broken.faults());
    }
  }

  private void collect(String file, List<?> list, Lines lines, List<Fault> faults) {
    for (int index = 0; index < list.size(); index++) {
      Map<?, ?> item = (Map<?, ?>) list.get(index);
      String id = String.valueOf(item.get("id"));
      Place place = new Place(file, lines.of("[" + index + "]"));
      Place first = seen.putIfAbsent(id, place);
      if (first != null) {
        String where = first.file().equals(file) ? "" : " of " + first.file();
        faults.add(
            new Fault(
                file,
                place.line(),
                "[" + index + "].id",
                id,
                "each source once",
                "it is also on line " + first.line() + where));
        continue;
      }
      items.add(
          new Source(id, String.valueOf(item.get("ref")), String.valueOf(item.get("checked"))));
      places.add(place);
    }
  }
}
