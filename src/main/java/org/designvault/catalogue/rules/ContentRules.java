package org.designvault.catalogue.rules;

import java.util.List;
import org.designvault.catalogue.EntryFile;
import org.designvault.pattern.Fault;

/// Everything that is demanded of one entry's content, but for its diagrams, which are cheaper to
/// check for many entries at once: see [Diagrams].
public final class ContentRules {
  private final List<Rule> rules =
      List.of(new LengthRule(), new PartsRule(), new QuestionsRule(), new CodeRule());

  /// @return every fault, in the order of lines; empty when all is well
  public List<Fault> check(EntryFile entry) {
    Written written = Written.of(entry);
    return rules.stream().flatMap(rule -> rule.faults(written).stream()).sorted().toList();
  }
}
