package org.designvault.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.graph.Argument;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;
import org.designvault.recommend.Brief;
import org.designvault.recommend.Scoring;

/// Briefs that the graph alone can rank, and the same ones as arguments of
/// `queries/explore/recommend`: a few weights, two dimensions, a trouble, a force, an adopted
/// entry.
public final class GraphBriefs {
  private final Facts facts;
  private final long seed;
  private final List<Slug> entries;
  private final List<Slug> troubles;

  GraphBriefs(Facts facts, long seed) {
    this.facts = facts;
    this.seed = seed;
    this.entries = List.copyOf(facts.entries().keySet());
    this.troubles =
        facts.entries().values().stream()
            .filter(entry -> entry.kind().isTrouble())
            .map(Entry::id)
            .toList();
  }

  /// The same number of the same facts and seed is the same brief.
  Brief of(int number) {
    SplittableRandom chance = new SplittableRandom(seed + 1_000_003L * number);
    SortedMap<Slug, Double> qualities = new TreeMap<>();
    for (int times = 2 + chance.nextInt(2); times > 0; times--) {
      qualities.put(any(facts.qualities().keySet(), chance), 1.0 + chance.nextInt(5));
    }
    SortedMap<Slug, List<ContextId>> context = new TreeMap<>();
    for (int times = 2; times > 0; times--) {
      Dimension dimension = any(facts.dimensions(), chance);
      ContextId one = any(dimension.values(), chance).id();
      ContextId other = any(dimension.values(), chance).id();
      context.put(dimension.id(), Stream.of(one, other).distinct().toList());
    }
    return new Brief(
        "",
        qualities,
        context,
        List.of(any(facts.forces().keySet(), chance)),
        List.of(any(troubles, chance)),
        List.of(),
        List.of(any(entries, chance)),
        Set.of(),
        Set.of(),
        Brief.DEFAULT_LIMIT);
  }

  private static <T> T any(Collection<T> things, SplittableRandom chance) {
    return (things instanceof List<T> list ? list : List.copyOf(things))
        .get(chance.nextInt(things.size()));
  }

  /// What `recommend` takes for its parameters.
  public static List<Argument> arguments(Brief brief, Scoring scoring) {
    List<List<String>> weights = new ArrayList<>();
    brief
        .qualities()
        .forEach((quality, weight) -> weights.add(List.of("quality/" + quality, weight + "")));
    List<List<String>> context = new ArrayList<>();
    brief
        .context()
        .forEach((dimension, values) ->
            values.forEach(
                value -> context.add(List.of("context/" + dimension, "context/" + value))));
    return List.of(
        new Argument(List.of("quality", "weight"), weights),
        new Argument(List.of("dimension", "value"), context),
        Argument.list("trouble", paths("pattern/", brief.failureModes())),
        Argument.list("force", paths("force/", brief.forces())),
        Argument.list("adopted", paths("pattern/", brief.adopted())),
        constants(scoring));
  }

  /// Those of the graph alone.
  public static Argument constants(Scoring scoring) {
    List<String> values =
        Stream.of(
                scoring.quality(),
                scoring.context(),
                scoring.trouble(),
                scoring.force(),
                scoring.complements(),
                scoring.requiredBy())
            .map(value -> value.toString())
            .toList();
    return new Argument(List.of("q", "c", "n", "f", "a", "r"), List.of(values));
  }

  private static List<String> paths(String folder, List<Slug> slugs) {
    return slugs.stream().map(slug -> folder + slug).toList();
  }
}
