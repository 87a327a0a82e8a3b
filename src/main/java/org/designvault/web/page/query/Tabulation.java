package org.designvault.web.page.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.designvault.graph.asking.Asked;
import org.designvault.web.page.Link;
import org.designvault.web.page.query.QueryView.Cell;
import org.designvault.web.page.query.QueryView.Column;
import org.designvault.web.page.query.QueryView.Table;
import org.jspecify.annotations.Nullable;

/// Lays out the rows of an answer: things by their names, numbers with bars.
record Tabulation(Asked asked, Things things) {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

  Table table() {
    List<Column> columns =
        IntStream.range(0, asked.columns().size())
            .mapToObj(at -> new Column(asked.columns().get(at), isNumeric(at), most(at) > 0))
            .toList();
    double[] most = IntStream.range(0, columns.size()).mapToDouble(this::most).toArray();
    List<List<Cell>> rows = new ArrayList<>();
    for (List<@Nullable String> row : asked.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int at = 0; at < columns.size(); at++) {
        String text = Objects.requireNonNullElse(row.get(at), "");
        cells.add(columns.get(at).isNumeric() ? number(text, most[at]) : thing(text));
      }
      rows.add(cells);
    }
    return new Table(columns, rows, asked.truncated());
  }

  private boolean isNumeric(int column) {
    boolean some = false;
    for (List<@Nullable String> row : asked.rows()) {
      String cell = row.get(column);
      if (cell != null) {
        if (!NUMBER.matcher(cell).matches()) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  /// Zero when there is nothing to compare, so that no bar is drawn.
  private double most(int column) {
    return !isNumeric(column) || asked.rows().size() < 2
        ? 0
        : asked.rows().stream()
            .map(row -> row.get(column))
            .filter(Objects::nonNull)
            .mapToDouble(cell -> Math.abs(Double.parseDouble(cell)))
            .max()
            .orElse(0);
  }

  private static Cell number(String text, double most) {
    double value = text.isEmpty() ? 0 : Double.parseDouble(text);
    int percent = most > 0 ? (int) Math.round(100 * Math.abs(value) / most) : 0;
    return new Cell(text.replace('-', '−'), "", "", percent, value < 0);
  }

  private Cell thing(String text) {
    Link link = things.of(text);
    return link == null
        ? new Cell(text, "", "", 0, false)
        : new Cell(text, link.name(), link.href(), 0, false);
  }
}
