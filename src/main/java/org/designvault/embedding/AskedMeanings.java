package org.designvault.embedding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.designvault.pattern.Entry;

/// The entries of one revision as texts whose vectors come by and by.
final class AskedMeanings implements Meanings {
  private static final float[] NOT_YET = {};

  private final Asking service;

  /// Digests of the entries' texts, in the order of the entries.
  private final List<String> digests;

  /// Digests of questions by which it is known what is ordinary; none when nobody needs to know.
  private final List<String> questions;

  private final Gathering gathering;
  private final Ordinary ordinary = new Ordinary();

  AskedMeanings(Collection<Entry> entries, Asking service) {
    this.service = service;
    List<String> asked =
        service.fusion().floor().isPresent() ? List.of() : Texts.ordinaryQuestions(entries);
    List<String> texts = entries.stream().map(Texts::of).toList();
    Map<String, String> byDigest = new LinkedHashMap<>();
    this.questions = digests(asked, byDigest);
    this.digests = digests(texts, byDigest);
    this.gathering = service.gathering(byDigest);
  }

  @Override
  public void gather() {
    service.start(gathering);
  }

  @Override
  public Closeness to(String problem) {
    if (problem.isBlank()) {
      return Closeness.UNASKED;
    }
    List<float[]> vectors =
        digests.stream().map(digest -> service.kept().of(digest).orElse(NOT_YET)).toList();
    List<float[]> there = vectors.stream().filter(vector -> vector.length > 0).toList();
    String trouble = gathering.trouble();
    if (there.isEmpty()) {
      return Closeness.away(trouble.isEmpty() ? "has not embedded the entries yet" : trouble);
    }
    return switch (service.questions().ask(problem, service.kept().dimensions())) {
      case Reply.Away(var reason) -> Closeness.away(reason);
      case Reply.Vectors(var one) -> {
        double[] points = points(one.getFirst(), vectors, floor(there));
        yield Closeness.of(there.size(), digests.size(), trouble, place -> points[place]);
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

  private static List<String> digests(List<String> texts, Map<String, String> byDigest) {
    return texts.stream()
        .map(text -> {
          String digest = Texts.digest(text);
          byDigest.put(digest, text);
          return digest;
        })
        .toList();
  }

  /// Of entries that have questions there is always one: they come first.
  private double floor(List<float[]> entries) {
    List<float[]> there =
        questions.stream().map(service.kept()::of).flatMap(Optional::stream).toList();
    return there.isEmpty() ? 0 : ordinary.of(there, entries);
  }

  private double[] points(float[] problem, List<float[]> vectors, double floor) {
    double[] points = new double[vectors.size()];
    for (int place = 0; place < points.length; place++) {
      float[] entry = vectors.get(place);
      points[place] =
          entry.length == 0 ? 0 : service.fusion().points(Ordinary.cosine(problem, entry), floor);
    }
    return points;
  }
}
