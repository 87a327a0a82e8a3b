package org.designvault.bench;

import java.util.ArrayList;
import java.util.List;
import org.designvault.bench.EngineFloors.By;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `EngineFloors` answers.
record EngineClient(Client http) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String FLOORS = "/bench/engines/";

  /// Microseconds of one brief, the median of so many.
  double rank(By by, int briefs, long seed) {
    return micros("rank?by=" + by + "&briefs=" + briefs + "&seed=" + seed);
  }

  Figure rankedAlike(String what, int briefs, long seed) {
    return same(
        "P6",
        what + ": points and order of Java, SPARQL and Cypher",
        List.of(answer("rank/same?briefs=" + briefs + "&seed=" + seed)));
  }

  List<String> files(String shelf) {
    List<String> files = new ArrayList<>();
    http.get(FLOORS + "files").get(shelf).forEach(file -> files.add(file.stringValue()));
    return files;
  }

  /// Microseconds of one call, the median of so many.
  double file(String shelf, String id, By by, int times) {
    return micros("file?shelf=" + shelf + "&id=" + id + "&by=" + by + "&times=" + times);
  }

  Figure sameRows(String what, String shelf, List<String> files) {
    return same(
        "P8",
        what + ": rows of " + files.size() + " files of " + shelf,
        files.stream().map(id -> answer("file/same?shelf=" + shelf + "&id=" + id)).toList());
  }

  /// Microseconds of one trip to the store and back, the median of so many.
  double ping(int times) {
    return micros("ping?times=" + times);
  }

  private double micros(String call) {
    return answer(call).doubleValue();
  }

  private JsonNode answer(String call) {
    return JSON.readTree(http.post(FLOORS + call, ""));
  }

  /// A difference is no matter of speed: it fails whatever else was measured.
  private static Figure same(String id, String what, List<JsonNode> compared) {
    long rows = 0;
    List<String> differences = new ArrayList<>();
    for (JsonNode one : compared) {
      rows += one.get("rows").longValue();
      one.get("differences").forEach(difference -> differences.add(difference.stringValue()));
    }
    boolean alike = differences.isEmpty() && rows > 0;
    differences.forEach(difference -> System.err.println("DIFFERENT: " + difference));
    return new Figure(
        id,
        what,
        "all the same",
        alike
            ? "%,d rows the same".formatted(rows)
            : differences.size() + " differ, first " + differences.stream().findFirst(),
        alike ? Figure.Verdict.MET : Figure.Verdict.MISSED);
  }
}
