package org.designvault.web.page.query;

import java.util.List;
import java.util.regex.Pattern;
import org.designvault.facts.Facts;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.vault.Guide;
import org.designvault.vault.Question;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Names;
import org.designvault.web.page.query.QueryView.Outcome;
import org.designvault.web.page.query.QueryView.Refusal;
import org.designvault.web.page.query.QueryView.Table;
import org.designvault.web.page.query.QueryView.Triples;
import org.jspecify.annotations.Nullable;

/// Lays out what somebody wrote, with what came of it.
///
/// @param limits of the language that it is written in
/// @param isRunnableInCypher whether the engine speaks it
record QueryShaping(
    Written written, Guide guide, Facts facts, Limits limits, boolean isRunnableInCypher) {
  private static final Pattern PREFIX = Pattern.compile("(?m)^PREFIX (\\S+: <\\S+>)");

  QueryView unasked() {
    return view(null, "");
  }

  QueryView answered(Asked asked) {
    if (asked.columns().isEmpty()) {
      return view(new Triples(asked.turtle(), asked.truncated()), "Triples as Turtle");
    }
    Table table = new Tabulation(asked, new Things(facts, new Names(facts))).table();
    return view(table, counted(table));
  }

  QueryView refused(RefusedQuery refused) {
    Refusal refusal =
        new Refusal(refused.what(), refused.where(), refused.expected(), refused.hint());
    return view(refusal, "No answer");
  }

  QueryView refused(RefusedRequest refused) {
    Problem first = refused.problems().getFirst();
    String what =
        first.field().isEmpty() ? "This cannot be asked." : first.field() + ": " + first.value();
    return view(new Refusal(what, "", first.expected(), first.hint()), "No answer");
  }

  private static String counted(Table table) {
    int rows = table.rows().size();
    String words = rows == 0 ? "No row" : rows == 1 ? "1 row" : rows + " rows";
    return table.isCut() ? "The first " + words + "; there are more" : words;
  }

  private QueryView view(@Nullable Outcome outcome, String status) {
    List<Question> examples = guide.questions();
    String encoded = written.encoded();
    return new QueryView(
        written,
        isRunnableInCypher,
        written.among(examples).orElse(null),
        examples,
        outcome,
        status,
        encoded.isEmpty() || written.isCypher() ? "" : "/sparql?" + encoded,
        limits,
        prefixes(examples),
        guide.terms().stream().map(term -> "dv:" + term.term()).toList());
  }

  private static List<String> prefixes(List<Question> examples) {
    return examples.stream()
        .flatMap(example -> PREFIX.matcher(example.sparql()).results())
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .toList();
  }
}
