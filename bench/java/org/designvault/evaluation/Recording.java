package org.designvault.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes a run the recorded one, and publishes it.
///
/// @param record where it is kept
/// @param page where its tables stand
record Recording(Path record, Path page) {

  /// @param why figures may fall; one line
  /// @return what fell without a reason: then nothing is written; empty when it is recorded
  List<Fall> keep(String split, Recorded.Run run, Optional<String> why) {
    Recorded before = Recorded.read(record);
    List<Fall> falls =
        before
            .run(split)
            .map(old -> Fall.of(split, old.figures().held(), run.figures().held()))
            .orElse(List.of());
    if (!falls.isEmpty() && why.isEmpty()) {
      return falls;
    }
    Recorded now = before.with(split, run);
    Published published = Published.read(page).with(now);
    now.write(record);
    why.filter(_ -> !falls.isEmpty())
        .map(reason -> published.with(run.on(), split, falls, reason))
        .orElse(published)
        .write(page);
    return List.of();
  }
}
