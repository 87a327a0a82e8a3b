package org.designvault.web.page.about;

import java.util.List;
import java.util.function.Predicate;
import org.designvault.facts.Facts;
import org.designvault.pattern.Quality;
import org.designvault.vault.Guide;
import org.designvault.vault.Guide.Term;
import org.designvault.web.page.about.OntologyView.Characteristic;

/// Sorts the terms of the ontology into the parts of its page.
record OntologyShaping(Facts facts, Guide guide) {
  private static final String ENTRY = "Entry";

  OntologyView shape() {
    Predicate<Term> entry = term -> term.term().equals(ENTRY) || term.broader().equals(ENTRY);
    return new OntologyView(
        terms("class", entry),
        terms("class", entry.negate()),
        facts.relationKinds(),
        terms("link", term -> !isRelation(term)),
        terms("value", _ -> true),
        facts.qualities().values().stream()
            .filter(quality -> quality.broader() == null)
            .map(this::characteristic)
            .toList(),
        facts.dimensions());
  }

  private List<Term> terms(String role, Predicate<Term> wanted) {
    return guide.terms().stream().filter(term -> term.role().equals(role)).filter(wanted).toList();
  }

  /// Relation kinds are shown by themselves, under the names that entries use.
  private boolean isRelation(Term term) {
    return facts.relationKinds().stream()
        .anyMatch(kind -> kind.definition().equals(term.definition()));
  }

  private Characteristic characteristic(Quality itself) {
    return new Characteristic(
        itself,
        facts.qualities().values().stream()
            .filter(quality -> itself.id().equals(quality.broader()))
            .toList());
  }
}
