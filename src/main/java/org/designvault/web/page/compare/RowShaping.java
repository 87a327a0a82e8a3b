package org.designvault.web.page.compare;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Slug;
import org.designvault.recommend.compare.Comparison;
import org.designvault.recommend.compare.Comparison.Ground;
import org.designvault.web.page.EffectWords;
import org.designvault.web.page.Names;
import org.designvault.web.page.ask.CarriedBrief;
import org.designvault.web.page.compare.CompareView.Cell;
import org.designvault.web.page.compare.CompareView.Line;
import org.designvault.web.page.compare.CompareView.Row;
import org.jspecify.annotations.Nullable;

/// Lays out the rows of a comparison.
record RowShaping(CarriedBrief brief, Names names) {
  static final String GAIN = "gain";
  static final String COST = "cost";
  static final String NONE = "none";

  /// Those with a weight first, then those that set the entries furthest apart.
  List<Row> qualities(List<Comparison.Row> rows) {
    return of("quality", rows)
        .map(row -> quality(row))
        .sorted(comparing((Row row) -> row.note().isEmpty()))
        .toList();
  }

  private Row quality(Comparison.Row row) {
    String weight = brief.weightOf(new Slug(row.what().id()), names.facts());
    return new Row(
        row.what().name(),
        "/qualities/" + row.what().id(),
        weight.isEmpty() ? "" : "you weighted it " + weight,
        row.values().stream().map(RowShaping::effects).toList());
  }

  private static Cell effects(Comparison.Cell cell) {
    List<Ground> grounds = orEmpty(cell.effects());
    Double strength = cell.strength();
    if (grounds.isEmpty() || strength == null) {
      return new Cell("", NONE, "no effect known", List.of());
    }
    return new Cell(
        signed(strength),
        strength > 0 ? GAIN : strength < 0 ? COST : NONE,
        words(strength, grounds),
        grounds.stream()
            .map(ground ->
                new Line(
                    grounds.size() == 1 ? "" : EffectWords.signed(ground.strength()),
                    ground.strength() > 0 ? GAIN : ground.strength() < 0 ? COST : NONE,
                    because(ground)))
            .toList());
  }

  private static String words(double strength, List<Ground> grounds) {
    String words = EffectWords.of((int) (Math.signum(strength) * Math.ceil(Math.abs(strength))));
    return grounds.stream().allMatch(ground -> ground.when() != null)
        ? words + ", in a circumstance"
        : words;
  }

  private static String because(Ground ground) {
    return ground.when() == null
        ? ground.why()
        : ground.why() + " This holds when " + ground.when() + ".";
  }

  List<Row> context(List<Comparison.Row> rows) {
    return of("context", rows)
        .map(row ->
            new Row(row.what().name(), "", "", row.values().stream().map(this::belongs).toList()))
        .toList();
  }

  private Cell belongs(Comparison.Cell cell) {
    List<Line> lines = new ArrayList<>();
    add(lines, "at its best", GAIN, cell.fits());
    add(lines, "wrong for", COST, cell.unfit());
    return new Cell("", NONE, lines.isEmpty() ? "nothing said" : "", lines);
  }

  private void add(List<Line> lines, String lead, String tone, @Nullable List<ContextId> values) {
    if (!orEmpty(values).isEmpty()) {
      lines.add(
          new Line(
              lead,
              tone,
              String.join(
                  ", ",
                  orEmpty(values).stream().map(id -> names.contextValue(id.toString())).toList())));
    }
  }

  /// Preconditions, and every harm.
  List<Row> statements(List<Comparison.Row> rows) {
    return Stream.concat(
            of("preconditions", rows).map(row -> said("Check first", NONE, row)),
            of("price", rows).map(row -> said("The price", COST, row)))
        .toList();
  }

  private static Row said(String name, String tone, Comparison.Row row) {
    return new Row(
        name,
        "",
        "",
        row.values().stream()
            .map(cell -> orEmpty(cell.statements()))
            .map(texts ->
                new Cell(
                    "",
                    NONE,
                    texts.isEmpty() ? "nothing said" : "",
                    texts.stream().map(text -> new Line("", tone, text)).toList()))
            .toList());
  }

  private static Stream<Comparison.Row> of(String kind, List<Comparison.Row> rows) {
    return rows.stream().filter(row -> row.what().kind().equals(kind));
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /// "+2", "−0.5"
  private static String signed(double strength) {
    String number =
        strength == Math.rint(strength)
            ? Long.toString(Math.abs((long) strength))
            : String.format(Locale.ROOT, "%.1f", Math.abs(strength));
    return (strength > 0 ? "+" : strength < 0 ? "−" : "") + number;
  }
}
