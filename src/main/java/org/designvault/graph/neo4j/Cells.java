package org.designvault.graph.neo4j;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.designvault.graph.NamedQuery;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/// Cells of rows as values of the store, and back. What goes there and comes back is the same text.
final class Cells {
  /// Places of a number behind its point: what the store reckons in binary fractions is read as the
  /// decimal it stands for.
  private static final int PLACES = 10;

  private static final TypeSystem TYPES = TypeSystem.getDefault();

  private Cells() {}

  /// Whole numbers as such, so that they look like themselves in a browser.
  static Object value(NamedQuery.Type type, String cell) {
    return switch (type) {
      case ID, TEXT -> cell;
      case BOOLEAN -> Boolean.valueOf(cell);
      case NUMBER -> cell.contains(".") ? (Object) Double.valueOf(cell) : Long.valueOf(cell);
    };
  }

  static Optional<String> text(Value value) {
    if (value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(
        TYPES.FLOAT().isTypeOf(value)
            ? decimal(value.asDouble())
            : TYPES.STRING().isTypeOf(value) ? value.asString() : String.valueOf(value.asObject()));
  }

  /// As SPARQL writes decimals: `0.525`, `10.0`.
  private static String decimal(double number) {
    BigDecimal exact =
        BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return (exact.scale() < 1 ? exact.setScale(1) : exact).toPlainString();
  }
}
