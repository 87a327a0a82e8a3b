package org.designvault.recommend.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Linked;
import org.designvault.recommend.Wording;
import org.designvault.recommend.review.Review.Ref;

/// What a system uses.
///
/// @param inPlace the adopted, and all that they are special cases of: who has the special case has
///   the general one, and it does its job. What one merely contains does its job in there only.
record Stock(Facts facts, SortedSet<Slug> adopted, SortedSet<Slug> inPlace) {
  /// @throws IllegalArgumentException when one of them is not of this revision
  static Stock of(Facts facts, Iterable<Slug> adopted) {
    SortedSet<Slug> all = new TreeSet<>();
    for (Slug slug : adopted) {
      all.add(slug);
    }
    SortedSet<Slug> inPlace = new TreeSet<>();
    all.forEach(slug -> inPlace.addAll(implied(facts, slug)));
    return new Stock(facts, all, inPlace);
  }

  Stock with(Slug another) {
    SortedSet<Slug> more = new TreeSet<>(adopted);
    more.add(another);
    SortedSet<Slug> there = new TreeSet<>(inPlace);
    there.addAll(implied(facts, another));
    return new Stock(facts, more, there);
  }

  /// Itself, and what it is a special case of, by way of others too.
  static SortedSet<Slug> implied(Facts facts, Slug entry) {
    SortedSet<Slug> reached = new TreeSet<>(Set.of(entry));
    Deque<Slug> ahead = new ArrayDeque<>(reached);
    while (!ahead.isEmpty()) {
      for (Relation relation : facts.entry(ahead.remove()).relations()) {
        if (relation.kind() == RelationKind.SPECIALIZES && reached.add(relation.to())) {
          ahead.add(relation.to());
        }
      }
    }
    return reached;
  }

  Entry entry(Slug slug) {
    return facts.entry(slug);
  }

  Stream<Relation> from(Slug entry, RelationKind kind) {
    return entry(entry).relations().stream().filter(relation -> relation.kind() == kind);
  }

  /// The adopted that are trouble themselves.
  List<Slug> troubles() {
    return adopted.stream().filter(slug -> entry(slug).kind().isTrouble()).toList();
  }

  Ref ref(Slug slug) {
    return new Ref(slug, entry(slug).name());
  }

  Linked near(Relation relation) {
    return linked(relation.from(), Wording.because(relation));
  }

  Linked linked(Slug slug, String why) {
    return new Linked(slug, entry(slug).name(), why);
  }

  String quality(Slug slug) {
    return facts.nameOfQuality(slug);
  }
}
