package org.designvault.recommend;

import static org.designvault.recommend.FactsFixture.ATTRIBUTES;
import static org.designvault.recommend.FactsFixture.DIMENSIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// Entries and briefs of all shapes from one source of chance.
final class RandomCatalogue {
  private static final List<String> FORCES = List.of("fail-fast", "share");
  private static final List<ContextId> VALUES =
      DIMENSIONS.stream()
          .flatMap(dimension -> dimension.values().stream().map(Dimension.Value::id))
          .toList();

  private final RandomGenerator chance;
  private final int size;

  RandomCatalogue(RandomGenerator chance, int size) {
    this.chance = chance;
    this.size = size;
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      entries.add(entry(number));
    }
    return entries;
  }

  /// Weights attributes only: for a characteristic the next best child steps in for a lost one.
  BriefDraft attributeBrief() {
    BriefDraft brief = new BriefDraft().limit(Brief.GREATEST_LIMIT);
    ATTRIBUTES.stream()
        .filter(_ -> chance.nextBoolean())
        .forEach(quality -> brief.weight(quality, chance.nextDouble(1, 5)));
    times(4, () -> brief.context(one(VALUES).toString()));
    times(2, () -> brief.force(one(FORCES)));
    times(3, () -> brief.failureMode(slug(chance.nextInt(size))));
    times(3, () -> brief.adopted(slug(chance.nextInt(size))));
    return brief;
  }

  BriefDraft brief() {
    BriefDraft brief = attributeBrief();
    if (chance.nextBoolean()) {
      brief.weight("security", chance.nextDouble(1, 5)).weight("reliability", 3);
    }
    times(3, () -> brief.constraint(constraint()));
    return brief;
  }

  /// A score for about two of three entries.
  Map<Slug, TextMatch> text(double greatest) {
    Map<Slug, TextMatch> text = new TreeMap<>();
    for (int number = 0; number < size; number++) {
      if (chance.nextInt(3) > 0) {
        double score = chance.nextDouble(greatest);
        text.put(new Slug(slug(number)), new TextMatch(score, "body", "words " + number));
      }
    }
    return text;
  }

  private Entry entry(int number) {
    EntryDraft draft = new EntryDraft(slug(number));
    if (chance.nextInt(5) == 0) {
      draft.kind(Kind.FAILURE_MODE);
    }
    times(
        6,
        () ->
            draft.effect(
                one(ATTRIBUTES), chance.nextInt(-2, 3), chance.nextBoolean() ? "so" : null));
    for (String force : FORCES) {
      if (chance.nextInt(3) == 0) {
        draft.eases(force);
      }
    }
    for (ContextId value : VALUES) {
      switch (chance.nextInt(6)) {
        case 0 -> draft.fits(value.toString());
        case 1 -> draft.unfit(value.toString());
        default -> {}
      }
    }
    for (RelationKind kind : RelationKind.values()) {
      times(2, () -> relate(draft, number, kind));
    }
    return draft.entry();
  }

  private void relate(EntryDraft draft, int number, RelationKind kind) {
    // Towards later entries only, and to each once: a symmetric relation is written once.
    int to = number + 1 + chance.nextInt(size);
    boolean written =
        to >= size
            || draft.entry().relations().stream()
                .anyMatch(each -> each.kind() == kind && each.to().value().equals(slug(to)));
    if (!written) {
      draft.relation(kind, slug(to));
    }
  }

  private Constraint constraint() {
    Slug entry = new Slug(slug(chance.nextInt(size)));
    return switch (chance.nextInt(6)) {
      case 0 -> new Constraint.InContext(one(VALUES), chance.nextBoolean());
      case 1 -> new Constraint.NotContext(one(VALUES));
      case 2 -> new Constraint.QualityAtLeast(new Slug(one(ATTRIBUTES)), chance.nextInt(-1, 3));
      case 3 -> new Constraint.Mitigates(entry);
      case 4 -> new Constraint.Without(entry);
      default -> new Constraint.CompatibleWithAdopted();
    };
  }

  private static String slug(int number) {
    return "entry-%03d".formatted(number);
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
