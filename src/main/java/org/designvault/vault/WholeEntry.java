package org.designvault.vault;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.designvault.facts.Facts;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Nearest;
import org.designvault.pattern.Relation;
import org.designvault.pattern.Slug;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;

/// An entry with everything that is known of it; component names are those of the REST answer.
///
/// @param sections the seven parts as Markdown: intent, context, solution, structure,
///   implementation, consequences, related
/// @param incoming relations that others wrote towards it
public record WholeEntry(
    String revision,
    Slug id,
    String name,
    String kind,
    List<Slug> categories,
    List<String> aliases,
    List<String> coverage,
    String intent,
    List<String> questions,
    List<Slug> forces,
    List<Effect> effects,
    Entry.Fitness context,
    List<String> preconditions,
    List<String> verify,
    List<Relation> relations,
    List<Relation> incoming,
    List<Entry.KnownUse> knownUses,
    List<Reference> sources,
    Entry.@Nullable Review reviewed,
    Map<String, String> sections,
    String url) {

  /// @param at the place in it, or null when the whole is meant
  /// @param ref author, title and year
  public record Reference(String id, @Nullable String at, String ref) {}

  /// @return nothing when this revision has no such entry
  public static Optional<WholeEntry> of(Facts facts, String id) {
    return Slug.isSlug(id)
        ? Optional.ofNullable(facts.entries().get(new Slug(id))).map(entry -> of(facts, entry))
        : Optional.empty();
  }

  /// The whole as one Markdown text: its name, and its seven parts.
  public String text() {
    StringBuilder text = new StringBuilder("# ").append(name).append('\n');
    sections.forEach((part, written) ->
        text.append("\n## ")
            .append(Character.toUpperCase(part.charAt(0)))
            .append(part.substring(1))
            .append("\n\n")
            .append(written.strip())
            .append('\n'));
    return text.toString();
  }

  /// The same with these sections only, in the order of the entry; with all of them when none is
  /// named.
  ///
  /// @throws RefusedRequest when there is no such section
  public WholeEntry only(Collection<String> names) {
    List<Problem> problems =
        names.stream()
            .filter(name -> !sections.containsKey(name))
            .map(name ->
                new Problem(
                    "section",
                    name,
                    "one of " + String.join(", ", sections.keySet()),
                    Nearest.hint(name, sections.keySet())))
            .toList();
    if (!problems.isEmpty()) {
      throw new RefusedRequest(problems);
    }
    Map<String, String> some = new LinkedHashMap<>(sections);
    some.keySet().removeIf(name -> !names.isEmpty() && !names.contains(name));
    return new WholeEntry(
        revision,
        id,
        name,
        kind,
        categories,
        aliases,
        coverage,
        intent,
        questions,
        forces,
        effects,
        context,
        preconditions,
        verify,
        relations,
        incoming,
        knownUses,
        sources,
        reviewed,
        some,
        url);
  }

  private static WholeEntry of(Facts facts, Entry entry) {
    return new WholeEntry(
        facts.revision(),
        entry.id(),
        entry.name(),
        entry.kind().id(),
        entry.categories(),
        entry.aliases(),
        entry.coverage(),
        entry.intent(),
        entry.questions(),
        entry.forces(),
        entry.effects(),
        entry.context(),
        entry.preconditions(),
        entry.verify(),
        entry.relations(),
        facts.incomingOf(entry.id()),
        entry.knownUses(),
        references(facts, entry),
        entry.reviewed(),
        sections(facts, entry),
        "/patterns/" + entry.id());
  }

  private static List<Reference> references(Facts facts, Entry entry) {
    return entry.sources().stream()
        .map(citation -> {
          var source = facts.sources().get(citation.id());
          String ref = source == null ? "" : source.ref();
          return new Reference(citation.id(), citation.at(), ref);
        })
        .toList();
  }

  private static Map<String, String> sections(Facts facts, Entry entry) {
    Map<String, String> sections = new LinkedHashMap<>();
    sections.put("intent", entry.intent());
    sections.put("context", entry.sections().context());
    sections.put("solution", entry.sections().solution());
    sections.put("structure", entry.sections().structure());
    sections.put("implementation", entry.sections().implementation());
    sections.put("consequences", WrittenParts.consequences(facts, entry));
    sections.put("related", WrittenParts.related(facts, entry));
    return sections;
  }
}
