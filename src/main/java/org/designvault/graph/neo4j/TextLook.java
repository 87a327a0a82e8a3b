package org.designvault.graph.neo4j;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;

/// What can be told from the text of a query before the server sees it: its size, and the names it
/// calls. What these do, plans do not always show.
record TextLook(CypherSettings settings) {
  private static final int DEEPEST = 100;
  private static final Pattern ESCAPE = Pattern.compile("\\\\[uU]");
  private static final String SPACE = "[\\s\\p{Z}\\p{Cc}]*+";
  private static final String NAME =
      "(?:`[^`]*+`|[^\\s\\p{Z}\\p{Cc}.()\\[\\]{},;:'\"`+*/%^=<>|&!?-]++)";

  /// The longest names have five parts; of longer ones the end is looked at.
  private static final Pattern CALLED =
      Pattern.compile(
          "("
              + NAME
              + "(?:"
              + SPACE
              + "\\."
              + SPACE
              + NAME
              + "){1,9}|`[^`]*\\.[^`]*`)"
              + SPACE
              + "\\(");

  private static final Pattern EXPLAINED =
      Pattern.compile(
          "^" + SPACE + "(?:CYPHER\\b[^\\n(]*?)?\\b(?:EXPLAIN|PROFILE)\\b",
          Pattern.CASE_INSENSITIVE);

  /// Built into every server, and of values alone.
  private static final Set<String> NAMESPACES =
      Set.of(
          "date", "datetime", "localdatetime", "time", "localtime", "duration", "point", "vector");

  /// @throws RefusedQuery when it is too large, or calls what may not be called
  void look(String query) {
    if (query.isBlank()) {
      throw new RefusedQuery(
          Reason.MALFORMED, "There is no query.", "", "a query of Cypher", "MATCH … RETURN …");
    }
    if (query.length() > settings.length()) {
      throw new RefusedQuery(
          Reason.TOO_LARGE,
          "The query is too long: %d characters.".formatted(query.length()),
          "",
          "at most %d characters".formatted(settings.length()),
          "give long lists as parameters");
    }
    Matcher escape = ESCAPE.matcher(query);
    if (escape.find()) {
      throw new RefusedQuery(
          Reason.FORBIDDEN,
          "A character is written by its number.",
          Places.of(query, escape.start()),
          "the character itself",
          "write it in UTF-8, or give the text as a parameter");
    }
    String spoken = Spoken.of(query);
    lookAtDepth(Spoken.depth(spoken));
    lookAtNames(spoken);
  }

  private static void lookAtDepth(int depth) {
    if (depth > DEEPEST) {
      throw new RefusedQuery(
          Reason.TOO_LARGE,
          "The query is nested too deeply: %d brackets in each other.".formatted(depth),
          "",
          "at most %d".formatted(DEEPEST),
          "");
    }
  }

  private void lookAtNames(String query) {
    if (EXPLAINED.matcher(query).find()) {
      throw new RefusedQuery(
          Reason.FORBIDDEN,
          "Plans are not shown here.",
          "",
          "the query itself",
          "ask for its plan in the Neo4j Browser");
    }
    Matcher called = CALLED.matcher(query);
    while (called.find()) {
      String name = called.group(1).replaceAll("[`\\s\\p{Z}\\p{Cc}]", "");
      String namespace = name.substring(0, name.indexOf('.'));
      if (!NAMESPACES.contains(namespace) && !settings.procedures().contains(name)) {
        throw Forbidden.call(name, Places.of(query, called.start()), settings);
      }
    }
  }
}
