package org.designvault.web.page.query;

import java.util.List;
import java.util.regex.Pattern;
import org.designvault.facts.Facts;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.vault.Guide;
import org.designvault.vault.Question;
import org.designvault.web.page.Names;
import org.designvault.web.page.query.QueryView.Outcome;
import org.designvault.web.page.query.QueryView.Refusal;
import org.designvault.web.page.query.QueryView.Table;
import org.designvault.web.page.query.QueryView.Triples;
import org.jspecify.annotations.Nullable;

/// Lays out what somebody wrote, with what came of it.
record QueryShaping(String text, Guide guide, Facts facts, Limits limits) {
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

  private static String counted(Table table) {
    int rows = table.rows().size();
    String words = rows == 0 ? "No row" : rows == 1 ? "1 row" : rows + " rows";
    return table.isCut() ? "The first " + words + "; there are more" : words;
  }

  private QueryView view(@Nullable Outcome outcome, String status) {
    List<Question> examples = guide.questions();
    String encoded = QueryView.encoded(text);
    Question example =
        examples.stream()
            .filter(question -> isSame(question.sparql(), text))
            .findFirst()
            .orElse(null);
    return new QueryView(
        text,
        example,
        examples,
        outcome,
        status,
        encoded.isEmpty() ? "" : "/sparql?query=" + encoded,
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

  /// A form sends its lines with other ends than files have.
  private static boolean isSame(String file, String text) {
    return file.strip().equals(text.replace("\r\n", "\n").strip());
  }
}
