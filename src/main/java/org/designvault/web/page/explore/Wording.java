package org.designvault.web.page.explore;

import java.util.Arrays;
import java.util.Optional;
import org.designvault.explore.Concept;
import org.designvault.explore.Tie;
import org.designvault.facts.Facts;
import org.designvault.pattern.Category;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Force;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;
import org.designvault.pattern.Source;

/// What nodes, types and relations are called and what they mean.
record Wording(Facts facts) {
  private static final String ENTRIES = "pattern/";

  /// "Failure mode"
  String type(String id) {
    return facts.kinds().stream()
        .filter(kind -> kind.id().equals(id))
        .map(Facts.Term::name)
        .findFirst()
        .orElseGet(() -> concept(id));
  }

  private static String concept(String id) {
    return Arrays.stream(Concept.values())
        .filter(concept -> concept.id().equals(id))
        .map(Wording::concept)
        .findFirst()
        .orElse(id);
  }

  private static String concept(Concept concept) {
    return switch (concept) {
      case CATEGORY -> "Category";
      case FORCE -> "Force";
      case QUALITY -> "Quality";
      case CONTEXT_VALUE -> "Context";
      case CONTEXT_DIMENSION -> "Context dimension";
      case SOURCE -> "Source";
    };
  }

  /// "alternative to"
  static String relation(String id) {
    return id.replace('-', ' ');
  }

  /// What it says when "A relation B" is said.
  String meaning(String relation) {
    Optional<String> ofEntries =
        facts.relationKinds().stream()
            .filter(kind -> kind.id().equals(relation))
            .map(Facts.Term::definition)
            .findFirst();
    return ofEntries
        .or(() ->
            Arrays.stream(Tie.values())
                .filter(tie -> tie.id().equals(relation))
                .map(Wording::meaning)
                .findFirst())
        .orElse("");
  }

  private static String meaning(Tie tie) {
    return switch (tie) {
      case RESOLVES -> "The entry finds a balance in this pull between two qualities.";
      case HELPS -> "Adopting the entry is good news for the quality.";
      case HARMS -> "Adopting the entry is bad news for the quality.";
      case FITS -> "The entry is at its best there.";
      case IS_UNFIT_FOR -> "The entry is wrong for it.";
      case BELONGS_TO -> "The entry stands on this shelf.";
      case PULLS_ON -> "The force makes it hard to have the quality in full.";
      case BROADER -> "The one is part of the other.";
      case CITES -> "The entry rests on the source.";
    };
  }

  /// The name of an entry; anything else is named by its id.
  String name(String node) {
    Slug slug = node.startsWith(ENTRIES) ? new Slug(node.substring(ENTRIES.length())) : null;
    Entry entry = slug == null ? null : facts.entries().get(slug);
    return entry == null ? node : entry.name();
  }

  /// The intent of an entry, the definition of anything else.
  String text(String node) {
    int slash = node.indexOf('/');
    String name = node.substring(slash + 1);
    return switch (node.substring(0, slash)) {
      case "pattern" -> entry(name).map(Entry::intent).orElse("");
      case "category" ->
          of(facts.categories().get(new Slug(name))).map(Category::definition).orElse("");
      case "quality" ->
          of(facts.qualities().get(new Slug(name))).map(Quality::definition).orElse("");
      case "force" -> of(facts.forces().get(new Slug(name))).map(Force::definition).orElse("");
      case "source" -> of(facts.sources().get(name)).map(Source::ref).orElse("");
      default -> context(name);
    };
  }

  private static <T> Optional<T> of(@org.jspecify.annotations.Nullable T thing) {
    return Optional.ofNullable(thing);
  }

  private Optional<Entry> entry(String slug) {
    return Optional.ofNullable(facts.entries().get(new Slug(slug)));
  }

  private String context(String name) {
    Optional<ContextId> value = ContextId.parse(name);
    for (Dimension dimension : facts.dimensions()) {
      if (dimension.id().value().equals(name)) {
        return dimension.definition();
      }
      for (Dimension.Value candidate : dimension.values()) {
        if (value.filter(candidate.id()::equals).isPresent()) {
          return candidate.definition();
        }
      }
    }
    return "";
  }
}
