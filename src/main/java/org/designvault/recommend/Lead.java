package org.designvault.recommend;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What one entry has before another, line by line of the same ledger.
///
/// @param ahead row of the one that is compared
/// @param behind row of the one it is compared with
record Lead(Contest contest, int ahead, int behind) {

  /// Where it has more, most first; points are the difference.
  List<Reason> reasons() {
    return differences()
        .filter(reason -> reason.points() > 0)
        .sorted(comparingDouble(Reason::points).reversed())
        .toList();
  }

  /// Where it has less, dearest first.
  List<Reason> price() {
    return differences()
        .filter(reason -> reason.points() < 0)
        .sorted(comparingDouble(Reason::points))
        .toList();
  }

  double points() {
    return Scoring.rounded(contest.sums().of(ahead) - contest.sums().of(behind));
  }

  private Stream<Reason> differences() {
    return contest.ledger().lines().stream()
        .filter(line -> line.points(ahead) != line.points(behind))
        .map(this::difference);
  }

  private Reason difference(Line line) {
    List<Integer> told = IntStream.of(ahead, behind).filter(line::speaksOf).boxed().toList();
    String text =
        told.stream().map(row -> name(row) + ": " + line.grounds(row).text()).collect(joining(" "));
    return new Reason(
        line.kind(),
        line.points(ahead) - line.points(behind),
        text,
        told.stream().flatMap(row -> line.grounds(row).evidence().stream()).distinct().toList());
  }

  private String name(int row) {
    return contest.tables().rows().at(row).name();
  }
}
