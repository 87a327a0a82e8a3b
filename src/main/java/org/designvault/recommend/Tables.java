package org.designvault.recommend;

import java.util.BitSet;
import java.util.Map;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;

/// The facts of one revision as arrays and bit sets, compiled once so that a ranking of a hundred
/// thousand entries is additions only.
record Tables(
    Facts facts,
    Rows rows,
    Scope scope,
    Effects effects,
    Contexts contexts,
    Links links,
    Map<Slug, BitSet> forces) {

  static Tables of(Facts facts) {
    Rows rows = new Rows(facts.entries());
    return new Tables(
        facts,
        rows,
        new Scope(rows),
        new Effects(facts, rows),
        new Contexts(facts, rows),
        new Links(facts, rows),
        rows.by(Entry::forces));
  }

  BitSet easing(Slug force) {
    return forces.getOrDefault(force, new BitSet());
  }

  String nameOfQuality(Slug slug) {
    return facts.nameOfQuality(slug);
  }
}
