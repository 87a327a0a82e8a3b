package org.designvault.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
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

  private final Facts facts;
  private final Words words;
  private final Ties ties;
  private final Map<Slug, Said> kept = Collections.synchronizedMap(new Recent());
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
    best.offer(said(entry), 1, UnaryOperator.identity());
    for (Relation relation : entry.relations()) {
      if (relation.kind() == RelationKind.MITIGATES) {
        Entry trouble = facts.entries().get(relation.to());
        if (trouble != null) {
          offerSymptoms(trouble, best);
        }
      }
    }
    return best.passage();
  }

  private void offerSymptoms(Entry trouble, BestPassage best) {
    best.offer(
        said(trouble),
        Part.MITIGATES.tells(),
        piece ->
            new Piece(
                Part.MITIGATES,
                piece.part() == Part.NAME ? trouble.name() : trouble.name() + ": " + piece.text()));
  }

  private Said said(Entry entry) {
    return kept.computeIfAbsent(
        entry.id(),
        _ ->
            Said.of(
                Stream.concat(Piece.of(entry).stream(), ties.of(entry).stream()).toList(),
                words,
                word -> vocabulary.computeIfAbsent(word, same -> same)));
  }

  /// Forgets the entry that was looked at longest ago.
  private static final class Recent extends LinkedHashMap<Slug, Said> {
    private static final long serialVersionUID = 1L;

    Recent() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Slug, Said> eldest) {
      return size() > MOST_KEPT;
    }
  }
}
