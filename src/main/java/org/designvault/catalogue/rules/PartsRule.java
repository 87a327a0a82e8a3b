package org.designvault.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.designvault.pattern.Fault;

/// Structure is drawn and its parts are named; Implementation is code and advice.
final class PartsRule implements Rule {
  private static final int LEAST_ADVICE = 4;
  private static final int MOST_ADVICE = 8;

  @Override
  public List<Fault> faults(Written entry) {
    List<Fault> faults = new ArrayList<>();
    Section structure = entry.section("structure");
    if (structure.code().stream().noneMatch(CodeBlock::isDiagram)) {
      faults.add(missing(entry, structure, "a diagram in a block of ```mermaid"));
    }
    if (!structure.has(TableBlock.class)) {
      faults.add(missing(entry, structure, "a table of the parts"));
    }
    Section implementation = entry.section("implementation");
    if (implementation.code().stream().allMatch(CodeBlock::isDiagram)) {
      faults.add(missing(entry, implementation, "a block of code"));
    }
    faults.addAll(advice(entry, implementation));
    return faults;
  }

  /// One list of the right length will do; else the last one is taken for the advice.
  private static List<Fault> advice(Written entry, Section section) {
    String expected = "a list of " + LEAST_ADVICE + " to " + MOST_ADVICE + " pieces of advice";
    List<ListBlock> lists = section.all(ListBlock.class).toList();
    if (lists.isEmpty()) {
      return List.of(missing(entry, section, expected));
    }
    if (lists.stream().anyMatch(PartsRule::isAdvice)) {
      return List.of();
    }
    ListBlock last = lists.getLast();
    String found = length(last) + " items";
    return List.of(entry.fault(section.lineOf(last), section.title(), found, expected, ""));
  }

  private static boolean isAdvice(ListBlock list) {
    int length = length(list);
    return length >= LEAST_ADVICE && length <= MOST_ADVICE;
  }

  private static int length(ListBlock list) {
    int length = 0;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      length++;
    }
    return length;
  }

  private static Fault missing(Written entry, Section section, String expected) {
    return entry.fault(section.line(), section.title(), "", expected, "");
  }
}
