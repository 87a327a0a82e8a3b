package org.designvault.recommend;

import java.util.Collection;
import java.util.List;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Linked;
import org.designvault.recommend.Recommendation.Named;
import org.designvault.recommend.Recommendation.Result;

/// Everything a result says beside its score: what to check before, what comes along, what else
/// there is.
final class Cards {
  private final Tables tables;

  Cards(Tables tables) {
    this.tables = tables;
  }

  Result of(int row, double score, Ledger ledger, Collection<Slug> adopted) {
    Entry entry = tables.rows().at(row);
    Slug id = entry.id();
    Links links = tables.links();
    Ledger.Account account = ledger.account(row);
    List<Relation> missing =
        links.from(id, RelationKind.REQUIRES).stream()
            .filter(relation -> !adopted.contains(relation.to()))
            .toList();
    return new Result(
        Named.of(entry),
        score,
        ledger.fit(score),
        account.reasons(),
        account.price(),
        entry.preconditions(),
        linked(missing, id),
        linked(links.from(id, RelationKind.EXPOSES_TO), id),
        linked(links.with(id, RelationKind.ALTERNATIVE_TO), id),
        entry.verify());
  }

  private List<Linked> linked(List<Relation> relations, Slug near) {
    return relations.stream()
        .map(relation -> {
          Slug far = relation.other(near);
          return new Linked(far, tables.rows().nameOf(far), Wording.because(relation));
        })
        .toList();
  }
}
