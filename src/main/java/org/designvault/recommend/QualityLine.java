package org.designvault.recommend;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Slug;

/// An entry helps or harms a quality that was weighted.
record QualityLine(double factor, Column column, Slug quality, double weight, Tables tables)
    implements Line {

  static List<QualityLine> allOf(Brief brief, Tables tables, Scoring scoring) {
    return brief.qualities().entrySet().stream()
        .map(weighted -> of(weighted.getKey(), weighted.getValue(), tables, scoring))
        .toList();
  }

  private static QualityLine of(Slug quality, double weight, Tables tables, Scoring scoring) {
    Column strengths = tables.effects().strengths(quality);
    return new QualityLine(scoring.perStrength(weight), strengths, quality, weight, tables);
  }

  @Override
  public ReasonKind kind() {
    return ReasonKind.QUALITY;
  }

  @Override
  public double most() {
    return factor * Scoring.STRONGEST;
  }

  /// Harm that help cancels out costs no points, and is told with that help.
  @Override
  public boolean speaksOf(int row) {
    return points(row) != 0 || counted(row).stream().anyMatch(Effect::isHarmful);
  }

  @Override
  public Grounds grounds(int row) {
    Slug attribute = tables.effects().strongest(quality, row);
    List<Effect> effects = counted(row);
    String through =
        attribute.equals(quality) ? "" : ", by way of " + tables.nameOfQuality(attribute);
    String text =
        "%s, which you weighted %s%s: %s"
            .formatted(
                tables.nameOfQuality(quality),
                Wording.weight(weight),
                through,
                effects.stream().map(Wording::because).collect(joining(" ")));
    return new Grounds(text, effects.stream().map(Effect::id).toList());
  }

  private List<Effect> counted(int row) {
    return tables.effects().on(tables.effects().strongest(quality, row), row);
  }
}
