package org.designvault.embedding;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/// How close in meaning the entries of a revision are to one problem, and what a reader must know
/// of how that was found.
///
/// @param standing empty when nobody was to be asked
/// @param points what it adds to the text score of an entry, by its place; 0 or more
public record Closeness(Optional<Standing> standing, IntToDoubleFunction points) {
  /// Nobody was to be asked.
  public static final Closeness UNASKED = new Closeness(Optional.empty(), _ -> 0);

  /// @param state took part, partly or away
  /// @param text the same in a sentence or two
  public record Standing(String state, String text) {}

  static Closeness away(String reason) {
    return new Closeness(
        Optional.of(
            new Standing(
                "away",
                "The embedding service "
                    + reason
                    + "; the points for text are by shared words alone.")),
        _ -> 0);
  }

  /// @param embedded how many entries have a vector
  /// @param trouble why the others have none yet, empty when nothing is wrong
  static Closeness of(int embedded, int entries, String trouble, IntToDoubleFunction points) {
    boolean all = embedded == entries;
    String some =
        "An external embedding service took part in the points for text of %d of %d entries%s."
            .formatted(embedded, entries, trouble.isEmpty() ? "" : "; the last time it " + trouble);
    Standing standing =
        all
            ? new Standing(
                "took part",
                "An external embedding service took part in the points for text; it may answer the same"
                    + " differently another time.")
            : new Standing("partly", some);
    return new Closeness(Optional.of(standing), points);
  }
}
