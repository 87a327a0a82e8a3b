package org.designvault.catalogue.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.designvault.catalogue.EntryFile;
import org.designvault.pattern.Fault;

/// Sentences that two entries have in common: each is written in words of its own, so that no
/// reader is told the same thing twice and no entry is another one with its nouns exchanged.
public final class SharedRuns {
  /// Seven words in a row two people may write by chance.
  private static final int LONGEST_BY_CHANCE = 7;

  private final Map<String, Place> first = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private SharedRuns() {}

  private record Place(EntryFile entry, int line) {}

  /// @return one fault for each run of eight words or more, on the later of the two entries
  public static List<Fault> check(List<EntryFile> entries) {
    SharedRuns runs = new SharedRuns();
    for (EntryFile entry : entries) {
      Written written = Written.of(entry);
      Prose.of(written).forEach(prose -> runs.look(written, prose));
    }
    return runs.faults.stream().sorted().toList();
  }

  private void look(Written written, Prose prose) {
    boolean within = false;
    for (String run : Words.runs(prose.text(), LONGEST_BY_CHANCE + 1)) {
      Place place = first.computeIfAbsent(run, _ -> new Place(written.entry(), prose.line()));
      boolean shared = !place.entry().slug().equals(written.entry().slug());
      if (shared && !within) {
        String hint = "they stand in " + place.entry().file() + ":" + place.line() + " too";
        String expected = "words that no other entry has eight of in a row";
        faults.add(written.fault(prose.line(), prose.key(), run, expected, hint));
      }
      within = shared;
    }
  }
}
