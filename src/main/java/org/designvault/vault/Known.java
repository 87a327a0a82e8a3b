package org.designvault.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Nearest;
import org.designvault.pattern.Slug;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;

/// Looks names up in the facts, and collects what is not known, with the nearest that is.
final class Known {
  /// Whoever gets this much wrong has another list in mind; looking for what is near costs a look
  /// at every name each time.
  private static final int MOST_HINTS = 20;

  private final Facts facts;
  private final List<Problem> problems = new ArrayList<>();

  Known(Facts facts) {
    this.facts = facts;
  }

  List<Problem> problems() {
    return problems;
  }

  void add(String field, @Nullable Object value, String expected, String hint) {
    problems.add(new Problem(field, String.valueOf(value), expected, hint));
  }

  /// @throws RefusedRequest when anything so far was wrong
  void refuseProblems() {
    if (!problems.isEmpty()) {
      throw new RefusedRequest(problems);
    }
  }

  Optional<Slug> quality(String field, @Nullable Object name) {
    return slug(field, name, "a quality", facts.qualities().keySet());
  }

  Optional<Slug> category(String field, @Nullable Object name) {
    return slug(field, name, "a category", facts.categories().keySet());
  }

  Optional<Slug> force(String field, @Nullable Object name) {
    return slug(field, name, "a force", facts.forces().keySet());
  }

  Optional<Slug> entry(String field, @Nullable Object name) {
    return slug(field, name, "an entry of the catalogue", facts.entries().keySet());
  }

  Optional<Slug> trouble(String field, @Nullable Object name) {
    List<Slug> troubles =
        facts.entries().values().stream()
            .filter(entry -> entry.kind().isTrouble())
            .map(Entry::id)
            .toList();
    return slug(field, name, "a failure mode or anti-pattern", troubles);
  }

  Optional<Kind> kind(String field, @Nullable Object name) {
    Optional<Kind> kind = Kind.of(String.valueOf(name));
    if (kind.isEmpty()) {
      List<String> ids = facts.kinds().stream().map(Facts.Term::id).toList();
      add(field, name, "one of " + String.join(", ", ids), hint(text(name), ids));
    }
    return kind;
  }

  Optional<Slug> dimension(String field, @Nullable Object name) {
    return slug(
        field,
        name,
        "a context dimension",
        facts.dimensions().stream().map(Dimension::id).toList());
  }

  /// `dimension/value`
  Optional<ContextId> context(String field, @Nullable Object name) {
    List<String> known =
        facts.dimensions().stream()
            .flatMap(dimension -> dimension.values().stream())
            .map(value -> value.id().toString())
            .toList();
    String text = text(name);
    if (!known.contains(text)) {
      add(field, name, "a context value as dimension/value", hint(text, known));
      return Optional.empty();
    }
    return ContextId.parse(text);
  }

  private Optional<Slug> slug(
      String field, @Nullable Object name, String expected, Collection<Slug> known) {
    String text = text(name);
    if (Slug.isSlug(text) && known.contains(new Slug(text))) {
      return Optional.of(new Slug(text));
    }
    List<String> names = known.stream().map(Slug::value).toList();
    add(field, name, expected, hint(text, names));
    return Optional.empty();
  }

  /// The nearest known name, while there are few problems; else nothing.
  String hint(String text, Collection<String> names) {
    return hint(text, () -> names);
  }

  /// The same, for names that have to be gathered first.
  String hint(String text, Supplier<Collection<String>> names) {
    return problems.size() < MOST_HINTS ? Nearest.hint(text, names.get()) : "";
  }

  private static String text(@Nullable Object name) {
    return name instanceof String text ? text : "";
  }

  static <T extends @Nullable Object> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  static <V extends @Nullable Object> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
    return map == null ? Map.of() : map;
  }
}
