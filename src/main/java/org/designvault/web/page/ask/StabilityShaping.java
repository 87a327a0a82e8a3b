package org.designvault.web.page.ask;

import java.util.List;
import java.util.Locale;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Stability;
import org.designvault.web.page.Names;
import org.jspecify.annotations.Nullable;

/// Says of each weight how far it may change before another entry comes first.
record StabilityShaping(Asked asked, Names names) {

  /// @param at the weight as it was asked, "5"
  /// @param range "from 1.40 to 3.40"; "at any weight" when nothing takes over
  /// @param side above or below; empty when nothing takes over
  /// @param then who takes over there; null when nothing does
  /// @param scale the same as a picture
  record Sure(
      String quality, String at, String range, String side, @Nullable Next then, Scale scale) {}

  record Next(String id, String name) {}

  /// On a line from the least weight to the greatest, in percent of its length.
  ///
  /// @param start where the first place begins to be first
  /// @param length how far it stays first
  /// @param mark where the weight stands
  record Scale(double start, double length, double mark) {}

  List<Sure> of(List<Stability> weights) {
    return weights.stream().map(this::sure).toList();
  }

  private Sure sure(Stability weight) {
    Slug then = weight.then();
    String side = then == null ? "" : weight.to() == null ? "below" : "above";
    double asked = asked().qualities().getOrDefault(weight.quality().value(), Brief.LEAST_WEIGHT);
    double start = place(weight.from() == null ? Brief.LEAST_WEIGHT : weight.from());
    double end = place(weight.to() == null ? Brief.GREATEST_WEIGHT : weight.to());
    return new Sure(
        names.quality(weight.quality().value()),
        Address.plain(asked),
        range(weight.from(), weight.to()),
        side,
        then == null ? null : new Next(then.value(), names.entry(then.value())),
        new Scale(start, end - start, place(asked)));
  }

  private static double place(double weight) {
    double percent =
        100 * (weight - Brief.LEAST_WEIGHT) / (Brief.GREATEST_WEIGHT - Brief.LEAST_WEIGHT);
    return Math.rint(percent * 10) / 10;
  }

  private static String range(@Nullable Double from, @Nullable Double to) {
    if (from == null) {
      return to == null ? "at any weight" : "up to " + number(to);
    }
    return to == null
        ? "from " + number(from) + " up"
        : "from " + number(from) + " to " + number(to);
  }

  private static String number(double weight) {
    return String.format(Locale.ROOT, "%.2f", weight);
  }
}
