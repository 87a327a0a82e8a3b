package org.designvault.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.designvault.graph.NamedQuery.Column;
import org.designvault.graph.NamedQuery.Parameter;

/// The comment at the top of a query file, read strictly: a missing key is a fault.
///
/// ```
/// # Params:  quality (id) weight (number), e.g. quality/availability 5, quality/run-cost 2; limit (number), e.g. 10
/// ```
final class QueryHeader {
  private static final Pattern LINE = Pattern.compile("^(?:#|//) ([A-Z][a-z]+):\\s+(.*)$");
  private static final Pattern MORE = Pattern.compile("^(?:#|//)\\s{3,}(\\S.*)$");
  private static final Pattern COLUMN = Pattern.compile("([A-Za-z]\\w*) \\((\\w+)\\)");
  private static final Set<String> QUESTION_KEYS =
      Set.of("Title", "Answers", "Params", "Columns", "Example");
  private static final Set<String> CHECK_KEYS = Set.of("Title", "Fault", "Fix");

  private final String file;
  private final Map<String, String> keys = new LinkedHashMap<>();

  private QueryHeader(String file, String text) {
    this.file = file;
    String last = "";
    for (String line : text.lines().toList()) {
      Matcher key = LINE.matcher(line);
      Matcher more = MORE.matcher(line);
      if (key.matches()) {
        last = key.group(1);
        keys.put(last, key.group(2).strip());
      } else if (more.matches() && !last.isEmpty()) {
        keys.merge(last, more.group(1).strip(), (start, rest) -> start + " " + rest);
      } else {
        break;
      }
    }
  }

  /// @throws IllegalArgumentException when a key is missing, unknown or not of its form
  static NamedQuery parse(String file, String id, Map<String, String> texts) {
    QueryHeader header = new QueryHeader(file, texts.getOrDefault("sparql", ""));
    boolean check = header.keys.containsKey("Fault");
    Set<String> expected = check ? CHECK_KEYS : QUESTION_KEYS;
    if (!header.keys.keySet().equals(expected)) {
      throw new IllegalArgumentException(
          file + ": header has " + header.keys.keySet() + ", expected " + expected);
    }
    if (check) {
      return new NamedQuery(
          id,
          header.key("Title"),
          header.key("Fault"),
          header.key("Fix"),
          List.of(),
          List.of(
              new Column("subject", NamedQuery.Type.ID), new Column("found", NamedQuery.Type.TEXT)),
          List.of(),
          texts);
    }
    List<Column> columns = header.columns(header.key("Columns"));
    return new NamedQuery(
        id,
        header.key("Title"),
        header.key("Answers"),
        "",
        header.parameters(header.key("Params")),
        columns,
        Arrays.asList(header.key("Example").split(",\\s*", columns.size())),
        texts);
  }

  /// The parameters that a text states at its top, with their examples; none when it states none.
  ///
  /// @throws IllegalArgumentException when what it states is not of the form
  static List<Parameter> parameters(String place, String text) {
    QueryHeader header = new QueryHeader(place, text);
    String written = header.key("Params");
    return written.isEmpty() ? List.of() : header.parameters(written);
  }

  private String key(String name) {
    return keys.getOrDefault(name, "");
  }

  private List<Parameter> parameters(String text) {
    List<Parameter> parameters = new ArrayList<>();
    if (text.equals("none")) {
      return parameters;
    }
    for (String part : text.split(";\\s*", -1)) {
      String[] halves = part.split(",\\s*e\\.g\\.\\s*", 2);
      if (halves.length < 2) {
        throw new IllegalArgumentException(file + ": parameter without 'e.g.': " + part);
      }
      List<List<String>> example = new ArrayList<>();
      for (String row : halves[1].split(",\\s*", -1)) {
        example.add(List.of(row.strip().split("\\s+")));
      }
      parameters.add(new Parameter(columns(halves[0]), example));
    }
    return parameters;
  }

  private List<Column> columns(String text) {
    List<Column> columns = new ArrayList<>();
    Matcher column = COLUMN.matcher(text);
    while (column.find()) {
      columns.add(new Column(column.group(1), type(column.group(2))));
    }
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(file + ": expected 'name (type)', not: " + text);
    }
    return columns;
  }

  private NamedQuery.Type type(String word) {
    return Arrays.stream(NamedQuery.Type.values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(file + ": no such type: " + word));
  }
}
