package org.designvault.web.page.ask;

import java.util.List;

/// When nothing satisfies every demand: which contradict each other, and the ways out.
///
/// @param contradictions the first of them, each the demands in words
/// @param moreContradictions so many are not shown
/// @param repairs the first of them, the one that gives up least first
/// @param moreRepairs so many are not shown
/// @param firstOnlyAbove with more demands than this only the first of each is looked for; 0 where
///   all of them were
record WayOut(
    List<List<String>> contradictions,
    int moreContradictions,
    List<Repair> repairs,
    int moreRepairs,
    int firstOnlyAbove) {
  static final WayOut NONE = new WayOut(List.of(), 0, List.of(), 0, 0);

  WayOut {
    contradictions = contradictions.stream().map(List::copyOf).toList();
    repairs = List.copyOf(repairs);
  }

  /// @param dropped demands in words
  /// @param address of the same brief without them
  /// @param unlocks names of the best that this lets in
  /// @param more so many it lets in besides, as far as the brief's limit
  record Repair(List<String> dropped, String address, List<String> unlocks, int more) {
    Repair {
      dropped = List.copyOf(dropped);
      unlocks = List.copyOf(unlocks);
    }
  }
}
