package org.designvault.graph.asking;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to a question that somebody wrote in SPARQL.
///
/// @param columns names of the variables in their order; `answer` for ASK; none for CONSTRUCT and
///   DESCRIBE
/// @param rows cells in the order of the columns: ids such as `pattern/saga` for things of ours,
///   whole IRIs for others, literals by their text, null where a variable has no value
/// @param turtle what CONSTRUCT or DESCRIBE made; empty for SELECT and ASK
/// @param truncated whether there is more than a single answer may hold
public record Asked(
    String revision,
    List<String> columns,
    List<List<@Nullable String>> rows,
    String turtle,
    boolean truncated) {
  public Asked {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableList(rows);
  }
}
