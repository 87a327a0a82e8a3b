package org.designvault.vault;

import java.util.LinkedHashMap;
import java.util.Map;
import org.designvault.facts.Facts;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommender;
import org.designvault.recommend.Scoring;
import org.designvault.recommend.TextMatch;
import org.designvault.recommend.reading.PhraseReader;
import org.designvault.search.Hit;
import org.designvault.search.TextIndex;

/// Everything made of one revision, ready to answer; never changed, only replaced whole.
record Snapshot(
    KnowledgeGraph graph,
    Facts facts,
    TextIndex texts,
    Recommender recommender,
    PhraseReader reader) {

  static Snapshot of(KnowledgeGraph graph, Facts facts) {
    return new Snapshot(
        graph,
        facts,
        TextIndex.over(facts),
        Recommender.over(facts, Scoring.published()),
        PhraseReader.over(facts));
  }

  /// @throws IllegalArgumentException when this revision has no such entry
  Entry named(Slug slug) {
    Entry entry = facts.entries().get(slug);
    if (entry == null) {
      throw new IllegalArgumentException("no such entry: " + slug);
    }
    return entry;
  }

  /// What the text says of each entry it has words in common with.
  Map<Slug, TextMatch> matches(String text) {
    Map<Slug, TextMatch> matches = new LinkedHashMap<>();
    if (!text.isBlank()) {
      for (Hit hit : texts.score(text).ranked()) {
        texts
            .passage(text, hit.entry())
            .ifPresent(passage ->
                matches.put(
                    hit.entry(), new TextMatch(hit.score(), passage.field(), passage.text())));
      }
    }
    return matches;
  }
}
