package org.designvault.recommend.review;

import java.util.List;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Recommendation.Linked;
import org.designvault.recommend.Recommendation.Named;

/// What a system lacks, fears and pays, by the entries it uses; names are those of the REST answer.
///
/// @param missing required by what is adopted and not in place; what always holds first, then what
///   most need
/// @param conflicts pairs that cannot hold in one place; what always holds first
/// @param openFailureModes failure modes and anti-patterns to which something adopted exposes, or
///   that were named, and that nothing in place mitigates; named first, then most exposed
/// @param mitigatedOnlyWhen those that what is in place mitigates under a condition only
/// @param onlyHarmed qualities that nothing adopted helps; weighted first, then most harmed
/// @param suggestions at most five, each the best after those before it
public record Review(
    List<Missing> missing,
    List<Conflict> conflicts,
    List<Trouble> openFailureModes,
    List<Trouble> mitigatedOnlyWhen,
    List<OnlyHarmed> onlyHarmed,
    List<Remedy> suggestions) {

  public Review {
    missing = List.copyOf(missing);
    conflicts = List.copyOf(conflicts);
    openFailureModes = List.copyOf(openFailureModes);
    mitigatedOnlyWhen = List.copyOf(mitigatedOnlyWhen);
    onlyHarmed = List.copyOf(onlyHarmed);
    suggestions = List.copyOf(suggestions);
  }

  /// Something named for display.
  public record Ref(Slug id, String name) {}

  /// `from` requires `to`.
  public record RequiredStep(Ref from, Ref to, String why) {}

  /// @param why that of the last step
  /// @param conditional every way to it depends on a circumstance
  /// @param path the shortest way to it from something adopted
  /// @param neededBy all adopted entries that need it, by way of others too
  public record Missing(
      Slug id,
      String name,
      String why,
      boolean conditional,
      List<RequiredStep> path,
      List<Ref> neededBy) {
    public Missing {
      path = List.copyOf(path);
      neededBy = List.copyOf(neededBy);
    }
  }

  /// @param conditional it holds in a circumstance only
  public record Conflict(Side one, Side other, String why, boolean conditional) {}

  /// One end of a conflict.
  ///
  /// @param path how something adopted comes to require it; empty when it is adopted itself
  public record Side(Slug id, String name, List<RequiredStep> path) {
    public Side {
      path = List.copyOf(path);
    }
  }

  /// @param kind failure-mode or anti-pattern
  /// @param named the brief names or describes it, or it is among what is adopted
  /// @param mitigatedBy each under a condition; empty for an open one
  public record Trouble(
      Slug id,
      String name,
      String kind,
      boolean named,
      List<Linked> exposedBy,
      List<Linked> mitigatedBy) {
    public Trouble {
      exposedBy = List.copyOf(exposedBy);
      mitigatedBy = List.copyOf(mitigatedBy);
    }
  }

  /// @param strength sum over the adopted of what each does to it, as the ranking counts it
  public record OnlyHarmed(Slug id, String name, double strength, List<Linked> harmedBy) {
    public OnlyHarmed {
      harmedBy = List.copyOf(harmedBy);
    }
  }

  /// An entry to adopt.
  ///
  /// @param gain by how much the review gets shorter, when those before it are adopted too: a
  ///   missing requirement or an open failure mode counts 1; one that is mitigated under a
  ///   condition only, or a quality that is only harmed, ½
  /// @param closes lines of the review that it takes away, or makes depend on a condition
  /// @param opens lines that it would add, if those before it are adopted
  public record Remedy(Named pattern, double gain, List<Closed> closes, List<Opened> opens) {
    public Remedy {
      closes = List.copyOf(closes);
      opens = List.copyOf(opens);
    }
  }

  /// @param line part of the review it stands in, such as `missing`
  /// @param already a suggestion before this one does as much
  public record Closed(String line, Slug id, String name, String why, boolean already) {}

  /// @param line part of the review it would stand in
  public record Opened(String line, Slug id, String name) {}
}
