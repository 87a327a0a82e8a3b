package org.designvault.graph.jena;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.designvault.catalogue.EntryFile;

/// An entry's front matter as a JSON-LD object: the same keys, with a name for every effect,
/// relation and statement so that no blank node is left.
///
/// @param object ready for `ontology/context.jsonld`
/// @param keys place in the front matter by the name of each node, such as
///   `retry#effect-availability`
record EntryJsonLd(Map<String, Object> object, Map<String, String> keys) {

  static EntryJsonLd of(EntryFile file) {
    String slug = file.slug().value();
    Map<String, String> keys = new HashMap<>();
    Map<String, Object> object = new LinkedHashMap<>(file.frontMatter());
    keys.put(slug, "");
    object.put("home", ((List<?>) object.getOrDefault("categories", List.of())).getFirst());
    object.put("sections", file.sections());
    Naming naming = new Naming(slug, keys);
    naming.nodes(object, "effects", "Effect", node -> "effect-" + node.get("quality"));
    naming.nodes(object, "relations", "Relation", node -> node.get("kind") + "-" + node.get("to"));
    naming.statements(object, "preconditions", "Precondition", "precondition");
    naming.statements(object, "verify", "Verification", "verification");
    naming.nodes(object, "knownUses", "KnownUse", node -> "use-" + node.get("position"));
    naming.nodes(object, "sources", "Citation", node -> "source-" + node.get("source"));
    return new EntryJsonLd(object, keys);
  }

  /// Gives each node its name, `-2`, `-3` where a name is taken, and remembers where it was
  /// written.
  private record Naming(String slug, Map<String, String> keys) {

    void nodes(
        Map<String, Object> object,
        String key,
        String type,
        Function<Map<String, Object>, String> name) {
      List<Map<String, Object>> nodes = new ArrayList<>();
      for (Object written : (List<?>) object.getOrDefault(key, List.of())) {
        Map<String, Object> node = new LinkedHashMap<>();
        ((Map<?, ?>) written).forEach((inner, value) -> node.put(String.valueOf(inner), value));
        if (key.equals("sources")) {
          node.put("source", String.valueOf(node.remove("id")));
        }
        node.put("position", nodes.size() + 1);
        node.put("id", free(name.apply(node), key + "[" + nodes.size() + "]"));
        node.put("@type", "dv:" + type);
        nodes.add(node);
      }
      object.put(key, nodes);
    }

    void statements(Map<String, Object> object, String key, String type, String name) {
      List<Map<String, Object>> nodes = new ArrayList<>();
      for (Object written : (List<?>) object.getOrDefault(key, List.of())) {
        int position = nodes.size() + 1;
        String id = free(name + "-" + position, key + "[" + nodes.size() + "]");
        nodes.add(
            Map.of("id", id, "@type", "dv:" + type, "statement", written, "position", position));
      }
      object.put(key, nodes);
    }

    private String free(String name, String key) {
      String id = slug + "#" + name;
      for (int again = 2; keys.containsKey(id); again++) {
        id = slug + "#" + name + "-" + again;
      }
      keys.put(id, key);
      return id;
    }
  }
}
