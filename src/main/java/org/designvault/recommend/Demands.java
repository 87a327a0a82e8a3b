package org.designvault.recommend;

import static java.util.Comparator.comparingInt;

import java.util.BitSet;
import java.util.List;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;

/// Works out constraints over every entry of a revision.
final class Demands {
  private final Tables tables;
  private final Contexts contexts;
  private final Rows rows;

  Demands(Tables tables) {
    this.tables = tables;
    this.contexts = tables.contexts();
    this.rows = tables.rows();
  }

  /// @param adopted what the system has already
  Demand of(Constraint constraint, List<Slug> adopted) {
    return switch (constraint) {
      case Constraint.InContext(ContextId value, boolean proven) -> inContext(value, proven);
      case Constraint.NotContext(ContextId value) -> notContext(value);
      case Constraint.QualityAtLeast(Slug quality, int atLeast) -> atLeast(quality, atLeast);
      case Constraint.Mitigates(Slug trouble) -> mitigates(trouble);
      case Constraint.Without(Slug entry) -> new Involvement(entry, tables).demand();
      case Constraint.AllOf(List<Constraint> parts) ->
          Demand.allOf(parts.stream().map(part -> of(part, adopted)).toList());
      case Constraint.CompatibleWithAdopted() -> new Compatibility(adopted, tables).demand();
    };
  }

  private Demand inContext(ContextId value, boolean proven) {
    List<ContextId> only = List.of(value);
    BitSet broken = contexts.unfitForAll(only);
    if (proven) {
      broken.or(rows.allBut(contexts.fitAny(only)));
    }
    return new Demand(
        broken,
        row ->
            contexts.sentence(
                contexts.isUnfit(row, value) ? "is unfit for" : "is not known to fit", only));
  }

  private Demand notContext(ContextId value) {
    List<ContextId> harder = contexts.harder(value);
    String needs = harder.isEmpty() ? "fits nothing but" : "fits nothing harder than";
    return new Demand(
        contexts.needing(value),
        row ->
            !harder.isEmpty() && contexts.isUnfit(row, harder.getFirst())
                ? contexts.sentence("is unfit for", harder.subList(0, 1))
                : contexts.sentence(needs, List.of(value)));
  }

  private Demand atLeast(Slug quality, int atLeast) {
    Column worsts = tables.effects().worsts(quality);
    return new Demand(
        worsts.below(atLeast, rows.size()),
        row ->
            "%s is %s where at least %s is asked: %s"
                .formatted(
                    tables.nameOfQuality(quality),
                    Wording.strength(worsts.at(row)),
                    Wording.strength(atLeast),
                    worstOf(quality, row)));
  }

  private String worstOf(Slug quality, int row) {
    Slug attribute = tables.effects().safest(quality, row);
    return tables.effects().on(attribute, row).stream()
        .min(comparingInt(Effect::strength))
        .map(Wording::because)
        .orElse("nothing is known to help it.");
  }

  private Demand mitigates(Slug trouble) {
    BitSet mitigating = new BitSet();
    for (Relation relation : tables.links().to(trouble, RelationKind.MITIGATES)) {
      mitigating.set(rows.of(relation.from()));
    }
    String ground = "It is not known to mitigate %s.".formatted(rows.nameOf(trouble));
    return new Demand(rows.allBut(mitigating), _ -> ground);
  }
}
