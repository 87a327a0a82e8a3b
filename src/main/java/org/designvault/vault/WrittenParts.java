package org.designvault.vault;

import java.util.ArrayList;
import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.Slug;

/// The two parts of an entry that nobody writes as prose, as Markdown made from its effects and
/// relations.
final class WrittenParts {
  private WrittenParts() {}

  static String consequences(Facts facts, Entry entry) {
    List<String> lines = new ArrayList<>();
    for (Effect effect : entry.effects()) {
      String name = facts.nameOfQuality(effect.quality());
      String when = effect.when() == null ? "" : " (when " + effect.when() + ")";
      lines.add("- **%s %+d**%s: %s".formatted(name, effect.strength(), when, effect.why()));
    }
    lines.add("");
    lines.add("Before you adopt it:");
    lines.add("");
    entry.preconditions().forEach(statement -> lines.add("- " + statement));
    lines.add("");
    lines.add("How you know that it works:");
    lines.add("");
    entry.verify().forEach(statement -> lines.add("- " + statement));
    return String.join("\n", lines);
  }

  static String related(Facts facts, Entry entry) {
    List<String> lines = new ArrayList<>();
    for (Relation relation : entry.relations()) {
      lines.add(line(facts, relation.kind().id(), relation.to(), relation));
    }
    for (Relation relation : facts.incomingOf(entry.id())) {
      String kind =
          relation.kind().isSymmetric() ? relation.kind().id() : relation.kind().id() + " (from)";
      lines.add(line(facts, kind, relation.from(), relation));
    }
    return String.join("\n", lines);
  }

  private static String line(Facts facts, String kind, Slug other, Relation relation) {
    Entry entry = facts.entries().get(other);
    String name = entry == null ? other.value() : entry.name();
    String when = relation.when() == null ? "" : " (when " + relation.when() + ")";
    return "- %s [%s](/patterns/%s)%s: %s".formatted(kind, name, other, when, relation.why());
  }
}
