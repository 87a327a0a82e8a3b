package org.designvault.catalogue.rules;

import java.util.ArrayList;
import java.util.List;
import org.designvault.pattern.Fault;

/// Short enough to be read, long enough to be of use.
final class LengthRule implements Rule {
  private static final int LONGEST_INTENT = 45;
  private static final int SHORTEST_BODY = 450;
  private static final int LONGEST_BODY = 1000;

  @Override
  public List<Fault> faults(Written entry) {
    List<Fault> faults = new ArrayList<>();
    int intent = Words.count(entry.text("intent"));
    if (intent > LONGEST_INTENT) {
      faults.add(entry.fault("intent", intent + " words", "at most " + LONGEST_INTENT, ""));
    }
    int body = entry.sections().stream().mapToInt(Section::words).sum();
    if (body < SHORTEST_BODY || body > LONGEST_BODY) {
      String expected = SHORTEST_BODY + " to " + LONGEST_BODY + " words of prose";
      String hint = "headings, tables, code and diagrams are not counted";
      int line = entry.sections().getFirst().line();
      faults.add(entry.fault(line, "body", body + " words", expected, hint));
    }
    return faults;
  }
}
