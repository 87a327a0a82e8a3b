package org.designvault.vault;

import java.util.List;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Queries;
import org.designvault.graph.Row;

/// What somebody needs to know who wants to query the graph: what others ask of it, and what its
/// terms mean.
public record Guide(List<Question> questions, List<Term> terms) {
  public Guide {
    questions = List.copyOf(questions);
    terms = List.copyOf(terms);
  }

  /// A class or a property of the ontology.
  ///
  /// @param term its name behind the prefix, such as `leadsTo`
  /// @param role class, link (to another thing) or value (a literal)
  /// @param broader the class above, or empty
  /// @param domain the class that has the property, or empty when several have
  /// @param range what it leads to, or empty
  public record Term(
      String term,
      String role,
      String name,
      String definition,
      String broader,
      String domain,
      String range) {}

  static Guide to(KnowledgeGraph graph, Queries queries) {
    return new Guide(
        queries.explores().stream().map(Question::of).toList(),
        graph.select(queries.fact("ontology-terms")).stream().map(Guide::term).toList());
  }

  private static Term term(Row row) {
    return new Term(
        row.text("term"),
        row.text("role"),
        row.text("name"),
        row.text("definition"),
        row.optional("broader").orElse(""),
        row.optional("domain").orElse(""),
        row.optional("range").orElse(""));
  }
}
