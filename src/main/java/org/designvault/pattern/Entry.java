package org.designvault.pattern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of the catalogue: a pattern, practice, principle, algorithm, failure mode …
///
/// @param categories first one is home
/// @param coverage narrower and wider names that search finds and nobody reads
/// @param relations those written on this entry; what points here is in the facts
/// @param reviewed null until somebody other than the writer has read it
public record Entry(
    Slug id,
    String name,
    Kind kind,
    List<Slug> categories,
    List<String> aliases,
    List<String> coverage,
    String intent,
    List<String> questions,
    List<Slug> forces,
    List<Effect> effects,
    Fitness context,
    List<String> preconditions,
    List<String> verify,
    List<Relation> relations,
    List<KnownUse> knownUses,
    List<Citation> sources,
    @Nullable Review reviewed,
    Sections sections) {

  public Entry {
    if (categories.isEmpty()) {
      throw new IllegalArgumentException(id + " has no category");
    }
    categories = List.copyOf(categories);
    aliases = List.copyOf(aliases);
    coverage = List.copyOf(coverage);
    questions = List.copyOf(questions);
    forces = List.copyOf(forces);
    effects = List.copyOf(effects);
    preconditions = List.copyOf(preconditions);
    verify = List.copyOf(verify);
    relations = List.copyOf(relations);
    knownUses = List.copyOf(knownUses);
    sources = List.copyOf(sources);
  }

  /// Where an entry is at its best and where it is wrong, as its writer named the boundaries.
  public record Fitness(List<ContextId> fits, List<ContextId> unfit) {
    public Fitness {
      fits = List.copyOf(fits);
      unfit = List.copyOf(unfit);
    }
  }

  /// A public, checkable use: which system, what in it is the pattern, and where that is written.
  public record KnownUse(String system, String as, String see) {}

  /// A source and the place in it, null when the whole of it is meant.
  public record Citation(String id, @Nullable String at) {}

  /// When somebody else read it (year and month), and what they changed.
  public record Review(String month, String changed) {}

  /// The four written parts, as Markdown.
  public record Sections(
      String context, String solution, String structure, String implementation) {}
}
