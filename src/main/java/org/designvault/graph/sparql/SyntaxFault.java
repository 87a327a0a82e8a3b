package org.designvault.graph.sparql;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.designvault.vocabulary.Dv;

/// What the parser says, in words for whoever wrote the query, with the place where it stumbled
/// rather than the last one it understood.
final class SyntaxFault {
  private static final Pattern PLACE = Pattern.compile("[Ll]ine (\\d+), column (\\d+)");
  private static final Pattern TOKEN =
      Pattern.compile("Encountered \" *(?:(<EOF>)|\\S+ \"(.*?) \"\" at)", Pattern.DOTALL);
  private static final Pattern LETTERS =
      Pattern.compile("Lexical error.*?after prefix \"(.*)\"", Pattern.DOTALL);
  private static final Pattern UNKNOWN_PREFIX =
      Pattern.compile("Unresolved prefixed name: ([^:]*):");
  private static final String INNARDS = "(?:[a-z]+\\.)+\\w+(?:Exception|Error): ";
  private static final Set<String> CHANGES =
      Set.of("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH");
  private static final Map<String, String> PREFIXES =
      Map.of(
          "dv", Dv.NAMESPACE,
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "owl", "http://www.w3.org/2002/07/owl#",
          "dcterms", "http://purl.org/dc/terms/",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private final String message;
  private final QueryException broken;

  private SyntaxFault(QueryException broken) {
    this.broken = broken;
    this.message = String.valueOf(broken.getMessage());
  }

  static RefusedQuery of(QueryException broken) {
    SyntaxFault fault = new SyntaxFault(broken);
    return new RefusedQuery(
        Reason.MALFORMED, fault.what(), fault.where(), "a SPARQL 1.1 query", fault.hint());
  }

  private String what() {
    Matcher token = TOKEN.matcher(message);
    if (token.find()) {
      return token.group(1) == null
          ? "The query goes wrong at " + token.group(2).strip()
          : "The query ends too early.";
    }
    Matcher letters = LETTERS.matcher(message);
    if (letters.find()) {
      return "The query goes wrong at " + letters.group(1).strip();
    }
    String first = message.lines().findFirst().orElse("");
    return first.replaceFirst("^Line \\d+, column \\d+: ", "").replaceAll(INNARDS, "");
  }

  private String where() {
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      return place(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    }
    return broken instanceof QueryParseException parsing && parsing.getLine() > 0
        ? place(parsing.getLine(), parsing.getColumn())
        : "";
  }

  private static String place(int line, int column) {
    return "line " + line + ", column " + Math.max(column, 1);
  }

  private String hint() {
    Matcher unknown = UNKNOWN_PREFIX.matcher(message);
    if (unknown.find()) {
      String iri = PREFIXES.getOrDefault(unknown.group(1), "…");
      return "begin with PREFIX " + unknown.group(1) + ": <" + iri + ">";
    }
    Matcher token = TOKEN.matcher(message);
    boolean change =
        token.find()
            && token.group(2) != null
            && CHANGES.contains(token.group(2).strip().split(" ", 2)[0].toUpperCase(Locale.ROOT));
    return change ? "nothing can be changed here: SELECT, ASK, CONSTRUCT or DESCRIBE" : "";
  }
}
