package org.designvault.recommend;

import java.util.List;
import org.designvault.pattern.Slug;
import org.jspecify.annotations.Nullable;

/// Why an entry is not the first answer to a brief, and what little would make it so.
///
/// @param text the answer in a sentence or a few
/// @param breaks positions in the brief of every constraint it breaks
/// @param beatenBy the first place, when it is another and no constraint is broken
/// @param reasons where the first place has more points than it, most first
/// @param price where the first place has fewer, dearest first; with `reasons` these add up to the
///   lead
/// @param wouldWinIf changes of which each alone puts it first; weights first, the least change
///   first
public record WhyNot(
    Slug pattern,
    Standing standing,
    String text,
    List<Integer> breaks,
    @Nullable Slug beatenBy,
    List<Reason> reasons,
    List<Reason> price,
    List<Change> wouldWinIf) {

  public WhyNot {
    breaks = List.copyOf(breaks);
    reasons = List.copyOf(reasons);
    price = List.copyOf(price);
    wouldWinIf = List.copyOf(wouldWinIf);
  }

  /// Where it stands, in a word.
  public enum Standing {
    /// It is in the system already, so it is never a result.
    ADOPTED("adopted"),
    /// The brief asks for other kinds or categories.
    OUT_OF_SCOPE("out-of-scope"),
    /// It breaks a constraint.
    RULED_OUT("ruled-out"),
    /// Nothing in the brief speaks for it.
    WITHOUT_REASON("without-reason"),
    /// Another comes before it.
    BEATEN("beaten"),
    FIRST("first");

    private final String id;

    Standing(String id) {
      this.id = id;
    }

    /// Whether one may hope that another brief would put it first.
    public boolean isOpen() {
      return this == RULED_OUT || this == WITHOUT_REASON || this == BEATEN;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /// One change of the brief that is enough.
  public sealed interface Change {
    /// What to do, in a sentence.
    String text();

    /// A weight stated, raised or lowered.
    ///
    /// @param weight 1 to 5
    record Weigh(Slug quality, double weight, String text) implements Change {}

    /// A constraint left out.
    ///
    /// @param position in the brief
    record Drop(int position, String text) implements Change {}
  }

  /// Nothing beats it in the contest, because it is not in it or leads it.
  static WhyNot unbeaten(Slug pattern, Standing standing, String text) {
    return new WhyNot(pattern, standing, text, List.of(), null, List.of(), List.of(), List.of());
  }
}
