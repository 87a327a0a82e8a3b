package org.designvault.recommend;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;

/// Briefs about a catalogue as it is, from one source of chance.
final class ShippedBriefs {
  private final RandomGenerator chance;
  private final List<String> qualities;
  private final List<String> entries;
  private final List<String> troubles;
  private final List<String> context;

  ShippedBriefs(RandomGenerator chance, Facts facts) {
    this.chance = chance;
    qualities = facts.qualities().keySet().stream().map(Slug::value).toList();
    entries = facts.entries().keySet().stream().map(Slug::value).toList();
    troubles =
        facts.entries().values().stream()
            .filter(entry -> entry.kind().isTrouble())
            .map(Entry::id)
            .map(Slug::value)
            .toList();
    context =
        facts.dimensions().stream()
            .flatMap(dimension -> dimension.values().stream())
            .map(value -> value.id().toString())
            .toList();
  }

  /// One to five weights, and up to two of everything else.
  BriefDraft brief() {
    BriefDraft brief = new BriefDraft().weight(one(qualities), weight());
    times(4, () -> brief.weight(one(qualities), weight()));
    times(2, () -> brief.context(one(context)));
    times(2, () -> brief.failureMode(one(troubles)));
    times(2, () -> brief.adopted(one(entries)));
    times(2, () -> brief.constraint(new Constraint.Without(new Slug(one(entries)))));
    times(
        1,
        () ->
            brief.constraint(
                new Constraint.QualityAtLeast(new Slug(one(qualities)), chance.nextInt(-1, 2))));
    return brief;
  }

  /// A text that a tenth of the entries answer, for every other brief.
  Map<Slug, TextMatch> text() {
    Map<Slug, TextMatch> text = new TreeMap<>();
    if (chance.nextBoolean()) {
      times(
          entries.size() / 10,
          () -> {
            double score = chance.nextDouble(40);
            text.put(new Slug(one(entries)), new TextMatch(score, "body", "words"));
          });
    }
    return text;
  }

  String entry() {
    return one(entries);
  }

  /// As people state them, or as a program does.
  private double weight() {
    return chance.nextBoolean() ? chance.nextInt(1, 6) : chance.nextDouble(1, 5);
  }

  private <T> T one(List<T> many) {
    return many.get(chance.nextInt(many.size()));
  }

  /// From never to `most` times.
  private void times(int most, Runnable step) {
    for (int left = chance.nextInt(most + 1); left > 0; left--) {
      step.run();
    }
  }
}
