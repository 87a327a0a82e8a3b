package org.designvault.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// Finds the sentence, question or label of an entry that answers a text best. Read from the entry
/// only when asked: a ranking needs the scores of all entries and the words of a few.
final class Passages {
  /// Entries whose sentences are kept in words, some 100 kB each; more than any answer shows.
  private static final int MOST_KEPT = 500;

  /// Longer than any sentence worth showing.
  private static final int MOST_WORDS = 200;

  private final Facts facts;
  private final Words words;
  private final Ties ties;
  private final Map<Slug, List<Read>> kept = Collections.synchronizedMap(new Recent());

  /// One string for each word, however many sentences hold it.
  private final Map<String, String> vocabulary = new ConcurrentHashMap<>();

  Passages(Facts facts, Words words, Ties ties) {
    this.facts = facts;
    this.words = words;
    this.ties = ties;
  }

  /// @param worth the words looked for, and what finding each of them tells
  Optional<Passage> best(Map<String, Double> worth, Slug id) {
    Entry entry = facts.entries().get(id);
    if (entry == null) {
      return Optional.empty();
    }
    BestPassage best = new BestPassage(worth);
    for (Read piece : read(entry)) {
      best.offer(piece.part(), piece.words(), piece.part().tells(), piece.text());
    }
    for (Relation relation : entry.relations()) {
      Entry trouble = facts.entries().get(relation.to());
      if (relation.kind() == RelationKind.MITIGATES && trouble != null) {
        offerSymptoms(trouble, best);
      }
    }
    return best.passage();
  }

  private void offerSymptoms(Entry trouble, BestPassage best) {
    for (Read piece : read(trouble)) {
      String text =
          piece.part() == Part.NAME ? trouble.name() : trouble.name() + ": " + piece.text();
      best.offer(
          Part.MITIGATES, piece.words(), Part.MITIGATES.tells() * piece.part().tells(), text);
    }
  }

  private List<Read> read(Entry entry) {
    return kept.computeIfAbsent(
        entry.id(),
        _ ->
            Stream.concat(Piece.of(entry).stream(), ties.of(entry).stream())
                .map(this::read)
                .toList());
  }

  private Read read(Piece piece) {
    return new Read(
        piece.part(),
        piece.text(),
        words.distinct(piece.text(), MOST_WORDS).stream()
            .map(word -> vocabulary.computeIfAbsent(word, same -> same))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /// A piece and the words in it.
  private record Read(Part part, String text, Set<String> words) {}

  /// Forgets the entry that was looked at longest ago.
  private static final class Recent extends LinkedHashMap<Slug, List<Read>> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Slug, List<Read>> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
