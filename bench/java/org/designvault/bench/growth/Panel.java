package org.designvault.bench.growth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One cost over the sizes.
///
/// @param low power of ten, of a second or a mebibyte, at the bottom
/// @param high the one at the top
record Panel(Growth growth, Cost cost, int low, int high) {
  static final int WIDTH = 340;
  static final int HEIGHT = 230;

  private static final int LEFT = 76;
  private static final int RIGHT = 262;
  private static final int TOP = 34;
  private static final int BOTTOM = 200;

  /// Between two labels.
  private static final int APART = 13;

  static Panel of(Growth growth, Cost cost) {
    List<Double> values =
        measured(growth, cost)
            .map(point -> Math.log10(point.value().orElseThrow() / one(cost)))
            .toList();
    double least = values.stream().min(Comparator.naturalOrder()).orElse(0.0);
    double most = values.stream().max(Comparator.naturalOrder()).orElse(1.0);
    int low = (int) Math.floor(least);
    return new Panel(growth, cost, low, Math.max(low + 1, (int) Math.ceil(most)));
  }

  private static Stream<Point> measured(Growth growth, Cost cost) {
    return growth.engines(cost).stream().flatMap(it -> growth.measured(cost, it).stream());
  }

  private static double one(Cost cost) {
    return cost.unit() == Unit.BYTES ? 1 << 20 : 1;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("<text class=\"title\" x=\"12\" y=\"20\">%s</text>".formatted(cost.title()));
    for (int power = low; power <= high; power++) {
      double y = y(Math.pow(10, power) * one(cost));
      lines.add(grid(LEFT, y, RIGHT, y));
      lines.add(text("end", LEFT - 6, y + 4, tick(power)));
    }
    for (int size : growth.sizes()) {
      lines.add(grid(x(size), TOP, x(size), BOTTOM));
      lines.add(text("middle", x(size), BOTTOM + 15, Unit.whole(size)));
    }
    growth.engines(cost).forEach(engine -> line(engine, lines));
    labels(lines);
    return lines;
  }

  private void line(String engine, List<String> lines) {
    List<Point> points = growth.measured(cost, engine);
    String places =
        points.stream()
            .map(point -> number(x(point.size())) + "," + number(y(point)))
            .collect(Collectors.joining(" "));
    lines.add("<polyline class=\"line %s\" points=\"%s\"/>".formatted(engine, places));
    for (Point point : points) {
      lines.add(
          "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"2.5\"/>"
              .formatted(engine, number(x(point.size())), number(y(point))));
    }
  }

  /// At the ends of the lines, pushed apart where those meet.
  private void labels(List<String> lines) {
    List<String> ending =
        growth.engines(cost).stream()
            .filter(engine -> !growth.measured(cost, engine).isEmpty())
            .sorted(Comparator.comparingDouble(this::end))
            .toList();
    double free = TOP;
    for (int place = 0; place < ending.size(); place++) {
      String engine = ending.get(place);
      double lowest = BOTTOM - (double) APART * (ending.size() - 1 - place);
      double y = Math.max(free, Math.min(end(engine), lowest));
      String exponent =
          Slope.of(growth.measured(cost, engine))
              .map(slope -> String.format(Locale.ROOT, " %.2f", slope.exponent()))
              .orElse("");
      lines.add(text("start", RIGHT + 8, y + 4, engine + exponent));
      free = y + APART;
    }
  }

  private double end(String engine) {
    return y(growth.measured(cost, engine).getLast());
  }

  private double x(int size) {
    SortedSet<Integer> sizes = growth.sizes();
    double all = Math.log((double) sizes.last() / sizes.first());
    return all == 0
        ? (LEFT + RIGHT) / 2.0
        : LEFT + (RIGHT - LEFT) * Math.log((double) size / sizes.first()) / all;
  }

  private double y(Point point) {
    return y(point.value().orElseThrow());
  }

  private double y(double value) {
    return BOTTOM - (BOTTOM - TOP) * (Math.log10(value / one(cost)) - low) / (high - low);
  }

  private String tick(int power) {
    if (cost.unit() == Unit.BYTES) {
      return power < 0 ? Math.round(1024 * Math.pow(10, power)) + " KiB" : whole(power) + " MiB";
    }
    return power < -3
        ? whole(power + 6) + " µs"
        : power < 0 ? whole(power + 3) + " ms" : whole(power) + " s";
  }

  private static String whole(int power) {
    return Unit.whole(Math.round(Math.pow(10, power)));
  }

  private static String grid(double fromX, double fromY, double toX, double toY) {
    return "<line class=\"grid\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
        .formatted(number(fromX), number(fromY), number(toX), number(toY));
  }

  private static String text(String anchor, double x, double y, String words) {
    return "<text text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
        .formatted(anchor, number(x), number(y), words);
  }

  private static String number(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }
}
