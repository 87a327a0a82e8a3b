package org.designvault.recommend;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Slug;

/// Which entries fit which context values, and which are unfit for them, closures included.
final class Contexts {
  private final Map<Slug, Dimension> dimensions = new HashMap<>();
  private final Map<ContextId, Dimension.Value> values = new HashMap<>();
  private final Map<ContextId, BitSet> fits;
  private final Map<ContextId, BitSet> unfit;

  Contexts(Facts facts, Rows rows) {
    for (Dimension dimension : facts.dimensions()) {
      dimensions.put(dimension.id(), dimension);
      dimension.values().forEach(value -> values.put(value.id(), value));
    }
    fits = rows.by(entry -> facts.closureOf(entry.id()).fits());
    unfit = rows.by(entry -> facts.closureOf(entry.id()).unfit());
  }

  /// Those stated values that say something, each once: a neutral one decides nothing.
  List<ContextId> telling(Collection<ContextId> stated) {
    return stated.stream().distinct().filter(value -> !value(value).neutral()).toList();
  }

  boolean fits(int row, ContextId value) {
    return bits(fits, value).get(row);
  }

  boolean isUnfit(int row, ContextId value) {
    return bits(unfit, value).get(row);
  }

  /// Entries that fit at least one of the values.
  BitSet fitAny(Collection<ContextId> any) {
    BitSet found = new BitSet();
    any.forEach(value -> found.or(bits(fits, value)));
    return found;
  }

  /// Entries that are unfit for every one of the values, of which there is at least one.
  BitSet unfitForAll(List<ContextId> all) {
    BitSet found = (BitSet) bits(unfit, all.getFirst()).clone();
    all.forEach(value -> found.and(bits(unfit, value)));
    return found;
  }

  /// Entries that need a value to hold.
  ///
  /// Where values are ordered, fits is closed towards the easier end, so to need a value is to cope
  /// with nothing harder: an entry needs it that states where it fits in that dimension and fits no
  /// harder value, or that is unfit for the next harder one. What fits a harder value as well works
  /// without, and the hardest value of all is needed by nothing. Where values are not ordered, an
  /// entry needs a value that is the only one it fits.
  BitSet needing(ContextId value) {
    List<ContextId> all = siblings(value);
    if (!dimensionOf(value).ordered()) {
      List<ContextId> others = all.stream().filter(other -> !other.equals(value)).toList();
      return without(bits(fits, value), fitAny(others));
    }
    List<ContextId> harder = harder(value);
    if (harder.isEmpty()) {
      return new BitSet();
    }
    BitSet needing = without(fitAny(all), fitAny(harder));
    needing.or(bits(unfit, harder.getFirst()));
    return needing;
  }

  /// The values beyond this one, towards the harder end; none where values are not ordered.
  List<ContextId> harder(ContextId value) {
    List<ContextId> all = siblings(value);
    return dimensionOf(value).ordered()
        ? all.subList(all.indexOf(value) + 1, all.size())
        : List.of();
  }

  /// "Platform: it fits Kubernetes and Serverless."
  ///
  /// @param values of one dimension, at least one
  String sentence(String verb, List<ContextId> values) {
    String names = Wording.list(values.stream().map(value -> value(value).name()).toList());
    return "%s: it %s %s.".formatted(dimensionOf(values.getFirst()).name(), verb, names);
  }

  /// All values of its dimension, itself among them.
  private List<ContextId> siblings(ContextId value) {
    ContextId known = value(value).id();
    return dimensionOf(known).values().stream().map(Dimension.Value::id).toList();
  }

  private Dimension dimensionOf(ContextId value) {
    Dimension dimension = dimensions.get(value.dimension());
    if (dimension == null) {
      throw new IllegalArgumentException("no such dimension: " + value.dimension());
    }
    return dimension;
  }

  private Dimension.Value value(ContextId id) {
    Dimension.Value value = values.get(id);
    if (value == null) {
      throw new IllegalArgumentException("no such context value: " + id);
    }
    return value;
  }

  private static BitSet without(BitSet rows, BitSet dropped) {
    BitSet left = (BitSet) rows.clone();
    left.andNot(dropped);
    return left;
  }

  private static BitSet bits(Map<ContextId, BitSet> table, ContextId value) {
    return table.getOrDefault(value, new BitSet());
  }
}
