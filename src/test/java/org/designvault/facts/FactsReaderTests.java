package org.designvault.facts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.RelationKind;
import org.designvault.pattern.Slug;
import org.designvault.pattern.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that the shipped files say arrives, and what follows from it follows.
class FactsReaderTests {
  private static final Set<RelationKind> BUILDING =
      Set.of(RelationKind.REQUIRES, RelationKind.SPECIALIZES, RelationKind.COMPOSED_OF);

  private final Facts facts = Shipped.facts();

  @Test
  void everyFileIsAnEntry() {
    assertThat(facts.entries().values().stream().map(entry -> entry.id() + ".md"))
        .containsExactlyInAnyOrderElementsOf(
            files().map(file -> String.valueOf(file.getFileName())).toList());
    assertThat(facts.revision()).isEqualTo(Shipped.catalogue().revision());
  }

  @ParameterizedTest
  @MethodSource("files")
  void everythingInAFileArrives(Path file) {
    Written written = frontMatter(file);
    Entry entry = entry(written.text("id"));
    assertThat(entry.name()).isEqualTo(written.text("name"));
    assertThat(entry.kind().id()).isEqualTo(written.text("kind"));
    assertThat(entry.intent()).isEqualTo(written.text("intent"));
    assertSame(entry.aliases(), written.texts("aliases"));
    assertSame(entry.coverage(), written.texts("coverage"));
    assertSame(entry.questions(), written.texts("questions"));
    assertSame(entry.forces(), written.texts("forces"));
    assertSame(entry.categories(), written.texts("categories"));
    assertThat(entry.preconditions()).isEqualTo(written.texts("preconditions"));
    assertThat(entry.verify()).isEqualTo(written.texts("verify"));
    Written context = written.part("context");
    assertSame(entry.context().fits(), context.texts("fits"));
    assertSame(entry.context().unfit(), context.texts("unfit"));
    assertThat(entry.effects()).hasSameSizeAs(written.parts("effects"));
    assertThat(entry.relations()).hasSameSizeAs(written.parts("relations"));
    assertThat(entry.knownUses())
        .isEqualTo(
            written.parts("knownUses").stream()
                .map(use -> new Entry.KnownUse(use.text("system"), use.text("as"), use.text("see")))
                .toList());
    assertThat(entry.sources())
        .isEqualTo(
            written.parts("sources").stream()
                .map(source -> new Entry.Citation(source.text("id"), source.optional("at")))
                .toList());
    Written review = written.part("reviewed");
    assertThat(entry.reviewed())
        .isEqualTo(new Entry.Review(review.text("month"), review.text("changed")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyEffectArrivesWithItsGrounds(Path file) {
    Written written = frontMatter(file);
    Slug slug = new Slug(written.text("id"));
    for (Written effect : written.parts("effects")) {
      assertThat(entry(slug.value()).effects())
          .filteredOn(read -> read.why().equals(effect.text("why")))
          .singleElement()
          .satisfies(read -> {
            assertThat(read.quality().value()).isEqualTo(effect.text("quality"));
            assertThat(read.strength()).isEqualTo(effect.value("strength"));
            assertThat(read.when()).isEqualTo(effect.optional("when"));
            assertThat(read.evidence().id()).isEqualTo(effect.text("evidence", "reasoned"));
            assertThat(read.source()).isEqualTo(effect.optional("source"));
            assertThat(read.id())
                .startsWith("pattern/" + slug + "#effect-" + effect.text("quality"));
          });
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRelationArrivesAtBothEnds(Path file) {
    Written written = frontMatter(file);
    Slug from = new Slug(written.text("id"));
    for (Written relation : written.parts("relations")) {
      Slug to = new Slug(relation.text("to"));
      Relation expected =
          new Relation(
              "pattern/%s#%s-%s".formatted(from, relation.text("kind"), to),
              RelationKind.of(relation.text("kind")).orElseThrow(),
              from,
              to,
              relation.text("why"),
              relation.optional("when"));
      assertThat(entry(from.value()).relations()).contains(expected);
      assertThat(facts.incomingOf(to)).contains(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void theBodyArrivesWordByWord(Path file) {
    Entry.Sections read = entry(stem(file)).sections();
    String body =
        Stream.of(
                "",
                "## Context",
                read.context(),
                "## Solution",
                read.solution(),
                "## Structure",
                read.structure(),
                "## Implementation",
                read.implementation())
            .collect(joining("\n\n"));
    assertThat(body + "\n").isEqualTo(read(file).split("(?m)^---$", 3)[2]);
  }

  @ParameterizedTest
  @MethodSource("files")
  void theHomeCategoryIsTheFolderAndComesFirst(Path file) {
    Path folder = file.resolveSibling(".").normalize();
    assertThat(entry(stem(file)).categories().getFirst())
        .hasToString(String.valueOf(folder.getFileName()));
  }

  @Test
  void nothingComesInThatNobodyWrote() {
    assertThat(facts.incoming().values().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(
            facts.entries().values().stream()
                .flatMap(entry -> entry.relations().stream())
                .toList());
    facts
        .incoming()
        .forEach((to, relations) -> assertThat(relations).allMatch(each -> each.to().equals(to)));
  }

  @Test
  void fitsIsClosedTowardsTheEasierEndAndUnfitTowardsTheHarder() {
    for (Entry entry : facts.entries().values()) {
      Closure closure = facts.closureOf(entry.id());
      assertThat(closure.fits())
          .as("%s fits", entry.id())
          .isEqualTo(closed(entry.context().fits(), -1));
      assertThat(closure.unfit())
          .as("%s is unfit", entry.id())
          .isEqualTo(closed(entry.context().unfit(), 1));
    }
  }

  @Test
  void someBoundaryOfAnOrderedDimensionIsClosed() {
    assertThat(facts.entries().values())
        .anyMatch(
            entry -> facts.closureOf(entry.id()).unfit().size() > entry.context().unfit().size())
        .anyMatch(
            entry -> facts.closureOf(entry.id()).fits().size() > entry.context().fits().size());
  }

  @Test
  void needsAndInvolvesReachAsFarAsTheRelationsDo() {
    for (Slug slug : facts.entries().keySet()) {
      assertThat(facts.closureOf(slug).needs())
          .isEqualTo(reached(slug, Set.of(RelationKind.REQUIRES)));
      assertThat(facts.closureOf(slug).involves()).isEqualTo(reached(slug, BUILDING));
    }
  }

  @Test
  void everyReferenceArrivesOnce() {
    Map<String, Source> written = new TreeMap<>();
    for (Written source : Written.of(read(Shipped.root().resolve("data/sources.yaml")))) {
      written.put(
          source.text("id"),
          new Source(source.text("id"), source.text("ref"), source.text("checked")));
    }
    assertThat(facts.sources()).isEqualTo(written);
  }

  @Test
  void helpComesBeforeHarm() {
    for (Entry entry : facts.entries().values()) {
      assertThat(entry.effects())
          .extracting(Effect::strength)
          .isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  private Set<ContextId> closed(Collection<ContextId> written, int direction) {
    Set<ContextId> closed = new TreeSet<>(written);
    for (Dimension dimension : facts.dimensions()) {
      List<ContextId> values = dimension.values().stream().map(Dimension.Value::id).toList();
      for (ContextId value : written) {
        int place = dimension.ordered() ? values.indexOf(value) : -1;
        for (int next = place; next >= 0 && next < values.size(); next += direction) {
          closed.add(values.get(next));
        }
      }
    }
    return closed;
  }

  private Set<Slug> reached(Slug from, Set<RelationKind> kinds) {
    Set<Slug> reached = new TreeSet<>();
    List<Slug> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      for (Relation relation : entry(open.removeLast().value()).relations()) {
        if (kinds.contains(relation.kind()) && reached.add(relation.to())) {
          open.add(relation.to());
        }
      }
    }
    return reached;
  }

  private Entry entry(String slug) {
    Entry entry = facts.entries().get(new Slug(slug));
    if (entry == null) {
      throw new AssertionError(slug + " did not arrive");
    }
    return entry;
  }

  private static void assertSame(List<?> read, List<String> written) {
    assertThat(read.stream().map(String::valueOf)).containsExactlyInAnyOrderElementsOf(written);
  }

  private static Stream<Path> files() {
    Path patterns = Shipped.root().resolve("data/patterns");
    try (Stream<Path> files = Files.walk(patterns)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replace(".md", "");
  }

  private static Written frontMatter(Path file) {
    return Written.of(read(file).split("(?m)^---$", 3)[1]).getFirst();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
