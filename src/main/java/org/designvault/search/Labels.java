package org.designvault.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Slug;

/// The names of entries, their aliases and the names they cover, for those who half know what they
/// look for.
final class Labels {
  private static final int MOST_SUGGESTED = 10;

  /// Longer than any name.
  private static final int LONGEST_TYPED = 120;

  /// More words than any name has.
  private static final int MOST_WORDS = 32;

  private static final String PATTERN = "pattern";

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Words words;
  private final List<Label> labels = new ArrayList<>();

  /// By the stems of a label: the entries it names, those of that very name first.
  private final Map<Set<String>, List<Slug>> named = new LinkedHashMap<>();

  Labels(Facts facts, Words words) {
    this.words = words;
    facts.entries().values().forEach(entry -> labels.add(new Label(entry, entry.name())));
    for (Entry entry : facts.entries().values()) {
      entry.aliases().forEach(alias -> labels.add(new Label(entry, alias)));
    }
    for (Entry entry : facts.entries().values()) {
      entry.coverage().forEach(covered -> labels.add(new Label(entry, covered)));
    }
    for (Label label : labels) {
      named.computeIfAbsent(stems(label.text()), _ -> new ArrayList<>()).add(label.entry().id());
    }
    named.remove(Set.<String>of());
  }

  /// Entries of which the text is a name, whatever its case and endings: names before aliases
  /// before covered names.
  List<Slug> named(String text) {
    return named.getOrDefault(stems(text), List.of()).stream().distinct().toList();
  }

  /// Typos are forgiven only where no label holds what was typed: most short words are nearly
  /// another one.
  List<Suggestion> suggest(String typed) {
    String plain =
        plain(typed.length() <= LONGEST_TYPED ? typed : typed.substring(0, LONGEST_TYPED));
    if (plain.isEmpty()) {
      return List.of();
    }
    List<Suggestion> holding = like(Likeness.holding(plain));
    return holding.isEmpty() ? like(Likeness.butForTypos(plain)) : holding;
  }

  private List<Suggestion> like(Likeness likeness) {
    Map<Slug, Candidate> best = new TreeMap<>();
    for (Label label : labels) {
      Likeness.Degree degree = likeness.of(label.plain());
      if (degree != Likeness.Degree.NONE) {
        best.merge(label.entry().id(), new Candidate(degree, label), Candidate::better);
      }
    }
    return best.values().stream()
        .sorted()
        .limit(MOST_SUGGESTED)
        .map(candidate -> new Suggestion(candidate.label.entry().id(), candidate.label.text()))
        .toList();
  }

  /// "Retry Pattern" is Retry: the word tells nothing among patterns, unless it is all there is.
  private Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>(words.distinct(text, MOST_WORDS));
    if (stems.size() > 1) {
      stems.remove(PATTERN);
    }
    return stems;
  }

  private static String plain(String text) {
    return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private record Label(Entry entry, String text, String plain) {
    Label(Entry entry, String text) {
      this(entry, text, Labels.plain(text));
    }
  }

  private record Candidate(Likeness.Degree degree, Label label) implements Comparable<Candidate> {
    private static final Comparator<Candidate> LIKELIEST =
        Comparator.comparing(Candidate::degree)
            .thenComparing(candidate -> candidate.label.entry().name())
            .thenComparing(candidate -> candidate.label.entry().id());

    /// Of two labels of one entry; the earlier, its name first, when they are equally like.
    Candidate better(Candidate later) {
      return later.degree.compareTo(degree) < 0 ? later : this;
    }

    @Override
    public int compareTo(Candidate other) {
      return LIKELIEST.compare(this, other);
    }
  }
}
