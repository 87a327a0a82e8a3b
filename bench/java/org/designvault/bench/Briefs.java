package org.designvault.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Briefs as people write them: a trouble in their words, two or three qualities, some context, a
/// demand or two.
///
/// @param json each a whole brief
record Briefs(List<String> json) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> PHRASES =
      List.of("without a message broker", "no on-call", "not multi-region", "data consistency");

  /// @param troubles questions that people ask
  static Briefs of(JsonNode vocabulary, List<String> troubles, int number, long seed) {
    Random chance = new Random(seed);
    List<String> qualities = ids(vocabulary.at("/qualities"));
    List<String> briefs = new ArrayList<>();
    for (int brief = 0; brief < number; brief++) {
      Map<String, Object> form = new LinkedHashMap<>();
      form.put("problem", troubles.get(chance.nextInt(troubles.size())));
      Map<String, Double> weights = new LinkedHashMap<>();
      for (int quality = 2 + chance.nextInt(2); quality > 0; quality--) {
        weights.put(qualities.get(chance.nextInt(qualities.size())), 1.0 + chance.nextInt(5));
      }
      form.put("qualities", weights);
      form.put(
          "context",
          Map.of("interaction", List.of("synchronous-remote"), "platform", List.of("kubernetes")));
      form.put("constraints", List.of(PHRASES.get(chance.nextInt(PHRASES.size()))));
      briefs.add(JSON.writeValueAsString(form));
    }
    return new Briefs(List.copyOf(briefs));
  }

  private static List<String> ids(JsonNode terms) {
    List<String> ids = new ArrayList<>();
    terms.forEach(term -> ids.add(term.get("id").stringValue()));
    return ids;
  }
}
