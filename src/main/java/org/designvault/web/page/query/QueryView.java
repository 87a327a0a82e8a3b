package org.designvault.web.page.query;

import java.util.List;
import org.designvault.graph.asking.Limits;
import org.designvault.vault.Question;
import org.jspecify.annotations.Nullable;

/// The Query page: what is written, and what came of it.
///
/// @param written what stands in the editor
/// @param isRunnableInCypher whether the engine speaks it
/// @param example the question that the text is, or null when somebody changed or wrote it
/// @param examples all of them
/// @param outcome null when nothing was run
/// @param status what came of it in a sentence, which a screen reader hears
/// @param endpoint where a program gets the same rows; empty when an address cannot hold the query
/// @param prefixes that the examples use, such as `dv: <https://…#>`
/// @param terms of the ontology with their prefix
record QueryView(
    Written written,
    boolean isRunnableInCypher,
    @Nullable Question example,
    List<Question> examples,
    @Nullable Outcome outcome,
    String status,
    String endpoint,
    Limits limits,
    List<String> prefixes,
    List<String> terms) {

  sealed interface Outcome {
    /// Which of its faces a template shows.
    default String face() {
      return switch (this) {
        case Table _ -> "table";
        case Triples _ -> "triples";
        case Refusal _ -> "refusal";
      };
    }
  }

  /// An address that shows the same; the bare one when none can be short enough.
  String address() {
    String query = written.encoded();
    return example != null
        ? address(example, written.isCypher())
        : query.isEmpty() ? "/query" : "/query?" + query;
  }

  /// Where a question is asked in the language of the page.
  public String of(Question question) {
    return address(question, written.isCypher());
  }

  /// The same question in the other language, or its editor where it is nobody's.
  public String inCypher() {
    return example == null ? "/query?language=cypher" : address(example, true);
  }

  public String inSparql() {
    return example == null ? "/query" : address(example, false);
  }

  private static String address(Question question, boolean inCypher) {
    return "/query?example=" + question.id() + (inCypher ? "&language=cypher" : "");
  }

  /// @param isCut whether there are more rows than an answer may hold
  record Table(List<Column> columns, List<List<Cell>> rows, boolean isCut) implements Outcome {}

  /// What CONSTRUCT or DESCRIBE made.
  record Triples(String turtle, boolean isCut) implements Outcome {}

  /// @param where the place in the query, or empty
  /// @param hint how to mend it, or empty
  record Refusal(String what, String where, String expected, String hint) implements Outcome {}

  /// @param isNumeric whether each of its cells is a number
  /// @param hasBars whether its numbers are worth comparing by eye
  record Column(String name, boolean isNumeric, boolean hasBars) {}

  /// @param name what a reader calls the thing; empty when the text says it
  /// @param href its page, or empty
  /// @param percent of the largest number in its column, for a bar
  /// @param isLess a number below zero
  record Cell(String text, String name, String href, int percent, boolean isLess) {}
}
