package org.designvault.web.page.ask;

import java.util.List;
import java.util.Locale;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Stability;
import org.designvault.web.page.Names;
import org.jspecify.annotations.Nullable;

/// Says of each weight how far it may change before another entry comes first.
record StabilityShaping(Names names) {

  /// @param range "from 1.40 to 3.40"; "at any weight" when nothing takes over
  /// @param side above or below; empty when nothing takes over
  /// @param then who takes over there; null when nothing does
  record Sure(String quality, String range, String side, @Nullable Next then) {}

  record Next(String id, String name) {}

  List<Sure> of(List<Stability> weights) {
    return weights.stream().map(this::sure).toList();
  }

  private Sure sure(Stability weight) {
    Slug then = weight.then();
    String side = then == null ? "" : weight.to() == null ? "below" : "above";
    return new Sure(
        names.quality(weight.quality().value()),
        range(weight.from(), weight.to()),
        side,
        then == null ? null : new Next(then.value(), names.entry(then.value())));
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
