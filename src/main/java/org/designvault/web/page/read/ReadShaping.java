package org.designvault.web.page.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.designvault.facts.Closure;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Source;
import org.designvault.web.page.EffectWords;
import org.designvault.web.page.Names;
import org.designvault.web.page.read.ReadView.Consequence;
import org.designvault.web.page.read.ReadView.Named;
import org.designvault.web.page.read.ReadView.Reference;
import org.designvault.web.page.read.ReadView.Situation;
import org.designvault.web.page.read.ReadView.Written;
import org.designvault.web.page.text.Markdown;
import org.jspecify.annotations.Nullable;

/// Lays out one entry of one revision.
record ReadShaping(Facts facts, Names names, Markdown markdown) {

  ReadView shape(Entry entry) {
    Closure closure = facts.closureOf(entry.id());
    List<Reference> references = references(entry);
    return new ReadView(
        entry,
        names.kind(entry.kind().id()),
        facts.categories().values().stream()
            .filter(category -> entry.categories().contains(category.id()))
            .sorted(Comparator.comparingInt(category -> entry.categories().indexOf(category.id())))
            .map(category -> named(category.id().value(), category.name(), category.definition()))
            .toList(),
        facts.forces().values().stream()
            .filter(force -> entry.forces().contains(force.id()))
            .map(force -> named(force.id().value(), force.name(), force.definition()))
            .toList(),
        written(entry.sections()),
        entry.effects().stream()
            .sorted(Comparator.comparingInt(Effect::strength).reversed())
            .map(effect -> consequence(effect, references))
            .toList(),
        situations(closure.fits()),
        situations(closure.unfit()),
        new Neighbourhood(facts, names).around(entry),
        references);
  }

  private static Named named(String id, String name, String definition) {
    return new Named(id, name, definition);
  }

  private Written written(Entry.Sections sections) {
    return new Written(
        markdown.html(sections.context(), "Context"),
        markdown.html(sections.solution(), "Solution"),
        markdown.html(sections.structure(), "Structure"),
        markdown.html(sections.implementation(), "Implementation"));
  }

  private Consequence consequence(Effect effect, List<Reference> references) {
    Quality quality = facts.qualities().get(effect.quality());
    return new Consequence(
        effect.quality().value(),
        names.quality(effect.quality().value()),
        quality == null ? "" : quality.definition(),
        effect.strength(),
        EffectWords.signed(effect.strength()),
        EffectWords.of(effect.strength()),
        effect.why(),
        effect.when(),
        EffectWords.of(effect.evidence()),
        reference(effect.source(), references));
  }

  private static @Nullable Reference reference(
      @Nullable String source, List<Reference> references) {
    return references.stream()
        .filter(reference -> reference.id().equals(source))
        .findFirst()
        .orElse(null);
  }

  private List<Situation> situations(Collection<ContextId> ids) {
    List<Situation> situations = new ArrayList<>();
    for (Dimension dimension : facts.dimensions()) {
      List<String> values =
          dimension.values().stream()
              .filter(value -> ids.contains(value.id()))
              .map(Dimension.Value::name)
              .toList();
      if (!values.isEmpty()) {
        situations.add(new Situation(dimension.name(), values));
      }
    }
    return situations;
  }

  /// What the entry cites, and then what only its effects cite.
  private List<Reference> references(Entry entry) {
    List<Reference> references = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Entry.Citation citation : entry.sources()) {
      seen.add(citation.id());
      references.add(reference(references.size() + 1, citation.id(), citation.at()));
    }
    for (Effect effect : entry.effects()) {
      String source = effect.source();
      if (source != null && seen.add(source)) {
        references.add(reference(references.size() + 1, source, null));
      }
    }
    return references;
  }

  private Reference reference(int number, String id, @Nullable String at) {
    Source source = facts.sources().get(id);
    return new Reference(number, id, source == null ? id : source.ref(), at);
  }
}
