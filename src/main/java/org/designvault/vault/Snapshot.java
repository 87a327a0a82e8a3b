package org.designvault.vault;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.designvault.embedding.Meanings;
import org.designvault.explore.Explorer;
import org.designvault.facts.Facts;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommender;
import org.designvault.recommend.Scoring;
import org.designvault.recommend.TextEvidence;
import org.designvault.recommend.TextMatch;
import org.designvault.recommend.reading.PhraseReader;
import org.designvault.search.Passage;
import org.designvault.search.Scores;
import org.designvault.search.TextIndex;

/// Everything made of one revision, ready to answer; never changed, only replaced whole. Only the
/// vectors of an embedding service come when they come.
///
/// @param slugs of all entries, sorted
record Snapshot(
    KnowledgeGraph graph,
    Facts facts,
    List<Slug> slugs,
    TextIndex texts,
    Meanings meanings,
    Explorer explorer,
    Recommender recommender,
    PhraseReader reader,
    Guide guide) {

  static Snapshot of(KnowledgeGraph graph, Facts facts, Guide guide, Meanings meanings) {
    return new Snapshot(
        graph,
        facts,
        List.copyOf(facts.entries().keySet()),
        TextIndex.over(facts),
        meanings,
        Explorer.over(facts),
        Recommender.over(facts, Scoring.published()),
        PhraseReader.over(facts),
        guide);
  }

  /// What the text found, by its words and, where a service is configured, by what it means.
  FusedEvidence evidence(String text) {
    return new FusedEvidence(words(text), meanings.to(text), slugs);
  }

  /// What the text found; words are looked for only in the entries that are shown.
  private TextEvidence words(String text) {
    if (text.isBlank()) {
      return TextEvidence.none();
    }
    Set<String> words = texts.words(text);
    Scores scores = texts.score(words);
    Function<Slug, Optional<Passage>> passages = texts.passages(words);
    return new TextEvidence() {
      @Override
      public double[] scores(List<Slug> entries) {
        // Ranking and index are of the same facts. Comparing the slugs took longer than all the
        // rest.
        return scores.all();
      }

      @Override
      public TextMatch match(Slug entry) {
        return passages
            .apply(entry)
            .map(found -> new TextMatch(scores.of(entry), found.field(), found.text()))
            .orElseThrow(() -> new IllegalStateException("a score without words: " + entry));
      }
    };
  }
}
