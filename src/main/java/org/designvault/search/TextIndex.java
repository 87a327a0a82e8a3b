package org.designvault.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// The words of one revision: which entries a text speaks of, and in which of their words.
/// Immutable, for many threads.
///
/// Any text is just words: there is no query syntax, hence no text that could be refused.
public final class TextIndex implements AutoCloseable {
  /// More different words than any sentence or two hold; bounds the work one text can cause.
  private static final int MOST_WORDS = 64;

  private final Slug[] slugs;

  /// By place of an entry: the places of the failure modes and anti-patterns that it mitigates.
  private final int[][] mitigated;

  private final Words words;
  private final Postings postings;
  private final Passages passages;
  private final Labels labels;
  private final Boosts boosts;

  private TextIndex(Facts facts, Boosts boosts) {
    this.boosts = boosts;
    this.slugs = facts.entries().keySet().toArray(Slug[]::new);
    this.mitigated = facts.entries().values().stream().map(this::mitigatedBy).toArray(int[][]::new);
    this.words = new Words();
    Ties ties = new Ties(facts);
    this.postings =
        Postings.of(
            facts.entries().values(),
            entry -> Stream.concat(Piece.of(entry).stream(), ties.of(entry).stream()).toList(),
            new Sayings(words, boosts),
            new Surprise(boosts.chance()));
    this.passages = new Passages(facts, words, ties);
    this.labels = new Labels(facts, words);
  }

  public static TextIndex over(Facts facts) {
    return over(facts, Boosts.CHOSEN);
  }

  static TextIndex over(Facts facts, Boosts boosts) {
    return new TextIndex(facts, boosts);
  }

  /// The different words of a text, as they are compared; a text that is asked about twice is read
  /// once.
  public Set<String> words(String text) {
    return words.distinct(text, MOST_WORDS);
  }

  /// How well each entry answers the text.
  public Scores score(String text) {
    return score(words(text));
  }

  /// @param said as {@link #words} gives them
  public Scores score(Set<String> said) {
    double[] own = own(postings.scores(said));
    double[] all = own.clone();
    for (int place = 0; place < all.length; place++) {
      double best = 0;
      for (int trouble : mitigated[place]) {
        best = Math.max(best, own[trouble]);
      }
      all[place] += boosts.mitigates() * best;
    }
    return new Scores(slugs, all);
  }

  /// What an entry's own words tell, and how near it is to what the text is about. An entry without
  /// any of the words is not found: nobody could be shown why.
  private double[] own(double[] said) {
    double[] near = postings.nearness(said);
    double[] own = new double[said.length];
    for (int place = 0; place < own.length; place++) {
      own[place] = said[place] > 0 ? said[place] + boosts.latent() * near[place] : 0;
    }
    return own;
  }

  /// Where an entry answers the text best; empty when they share no word. What the words of the
  /// text are worth is looked up once, however many entries are asked for.
  public Function<Slug, Optional<Passage>> passages(String text) {
    return passages(words(text));
  }

  /// @param said as {@link #words} gives them
  public Function<Slug, Optional<Passage>> passages(Set<String> said) {
    Map<String, Double> worth = new HashMap<>();
    said.forEach(word -> worth.put(word, postings.rarity(word)));
    return entry -> passages.best(worth, entry);
  }

  /// For the catalogue's search: entries of exactly that name, alias or covered name, then by
  /// score; ties by slug.
  public List<Hit> search(String text) {
    Scores scores = score(text);
    List<Slug> named = labels.named(text);
    List<Hit> hits = new ArrayList<>();
    named.forEach(entry -> hits.add(new Hit(entry, scores.of(entry))));
    scores.ranked().stream().filter(hit -> !named.contains(hit.entry())).forEach(hits::add);
    return List.copyOf(hits);
  }

  /// At most ten entries somebody may be typing the name of, likeliest first.
  public List<Suggestion> suggest(String typed) {
    return labels.suggest(typed);
  }

  @Override
  public void close() {
    postings.close();
    words.close();
  }

  private int[] mitigatedBy(Entry entry) {
    return entry.relations().stream()
        .filter(relation -> relation.kind() == RelationKind.MITIGATES)
        .mapToInt(relation -> Arrays.binarySearch(slugs, relation.to()))
        .filter(place -> place >= 0)
        .toArray();
  }
}
