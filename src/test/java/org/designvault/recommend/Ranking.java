package org.designvault.recommend;

import static org.designvault.recommend.FactsFixture.SCORING;
import static org.designvault.recommend.FactsFixture.facts;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Result;

/// An answer with short ways to what tests look at.
record Ranking(Recommendation answer) {

  static Ranking of(BriefDraft brief, EntryDraft... drafts) {
    return of(brief, Map.of(), drafts);
  }

  static Ranking of(BriefDraft brief, Map<String, Double> scores, EntryDraft... drafts) {
    return of(facts(drafts), brief.brief(), text(scores));
  }

  static Ranking of(Facts facts, Brief brief, Map<Slug, TextMatch> text) {
    return new Ranking(Recommender.over(facts, SCORING).recommend(brief, TextEvidence.of(text)));
  }

  static SortedMap<Slug, TextMatch> text(Map<String, Double> scores) {
    SortedMap<Slug, TextMatch> text = new TreeMap<>();
    scores.forEach(
        (slug, score) -> text.put(new Slug(slug), new TextMatch(score, "question", "so " + slug)));
    return text;
  }

  List<String> order() {
    return answer.results().stream().map(result -> result.pattern().id().value()).toList();
  }

  List<String> out() {
    return answer.ruledOut().stream().map(each -> each.pattern().value()).toList();
  }

  Result result(String slug) {
    return answer.results().stream()
        .filter(each -> each.pattern().id().value().equals(slug))
        .findFirst()
        .orElseThrow();
  }

  double score(String slug) {
    return result(slug).score();
  }

  /// The only reason or price of this kind.
  Reason line(String slug, ReasonKind kind) {
    List<Reason> found =
        Stream.concat(result(slug).reasons().stream(), result(slug).price().stream())
            .filter(reason -> reason.kind() == kind)
            .toList();
    if (found.size() != 1) {
      throw new AssertionError("not one " + kind + " but " + found);
    }
    return found.getFirst();
  }
}
