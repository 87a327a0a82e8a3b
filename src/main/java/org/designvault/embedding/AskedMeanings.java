package org.designvault.embedding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The entries of one revision as texts whose vectors come by and by.
final class AskedMeanings implements Meanings {
  private static final float[] NOT_YET = {};

  private final Asking service;
  private final List<String> digests;
  private final Gathering gathering;

  /// @param texts of the entries, in their order
  AskedMeanings(List<String> texts, Asking service) {
    this.service = service;
    this.digests = texts.stream().map(Texts::digest).toList();
    Map<String, String> byDigest = new LinkedHashMap<>();
    for (int place = 0; place < texts.size(); place++) {
      byDigest.put(digests.get(place), texts.get(place));
    }
    this.gathering = service.gathering(byDigest);
  }

  @Override
  public void gather() {
    service.start(gathering, digests);
  }

  @Override
  public Closeness to(String problem) {
    if (problem.isBlank()) {
      return Closeness.UNASKED;
    }
    List<float[]> vectors =
        digests.stream().map(digest -> service.kept().of(digest).orElse(NOT_YET)).toList();
    int embedded = (int) vectors.stream().filter(vector -> vector.length > 0).count();
    String trouble = gathering.trouble();
    if (embedded == 0) {
      return Closeness.away(trouble.isEmpty() ? "has not embedded the entries yet" : trouble);
    }
    return switch (service.questions().ask(problem, service.kept().dimensions())) {
      case Reply.Away(var reason) -> Closeness.away(reason);
      case Reply.Vectors(var one) -> {
        double[] points = points(one.getFirst(), vectors);
        yield Closeness.of(embedded, digests.size(), trouble, place -> points[place]);
      }
    };
  }

  @Override
  public String standing() {
    long embedded = digests.stream().filter(it -> service.kept().of(it).isPresent()).count();
    String trouble = gathering.trouble();
    return "%d of %d entries are embedded%s"
        .formatted(
            embedded,
            digests.size(),
            trouble.isEmpty() ? "" : "; the last time the service " + trouble);
  }

  private double[] points(float[] problem, List<float[]> vectors) {
    double[] points = new double[vectors.size()];
    for (int place = 0; place < points.length; place++) {
      float[] entry = vectors.get(place);
      points[place] = entry.length == 0 ? 0 : service.fusion().points(cosine(problem, entry));
    }
    return points;
  }

  /// Of two vectors of length 1.
  private static double cosine(float[] one, float[] other) {
    double product = 0;
    for (int at = 0; at < one.length; at++) {
      product += (double) one[at] * other[at];
    }
    return product;
  }
}
