package org.designvault.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.designvault.pattern.Fault;

/// `catalogue.yaml`: what a catalogue says of itself.
final class OwnCatalogueReader {
  private static final String BASE = "base";

  private final EntrySchema schema = EntrySchema.named("catalogue.schema.json");

  /// The base address, or nothing and at least one more fault.
  Optional<String> base(String prefix, String text, List<Fault> faults) {
    String file = prefix + CatalogueFiles.DESCRIPTION;
    if (text.isBlank()) {
      String hint = "write 'base: https://patterns.example.org/' into it";
      faults.add(new Fault(file, 0, BASE, "", "a file that names the base address", hint));
      return Optional.empty();
    }
    List<Fault> found = new ArrayList<>();
    try {
      Yaml.Tree tree = Yaml.read(file, 1, text);
      found.addAll(tree.faults());
      found.addAll(schema.check(file, tree.value(), tree.lines()));
      if (found.isEmpty() && tree.value() instanceof Map<?, ?> map) {
        return Optional.of(String.valueOf(map.get(BASE)));
      }
    } catch (Yaml.FaultyYaml broken) {
      found.addAll(broken.faults());
    }
    faults.addAll(found);
    return Optional.empty();
  }
}
