package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.CatalogueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// What was found whole once is held in a folder, and is then the same graph as before.
class HeldGraphTests {
  @TempDir private Path store;

  @ParameterizedTest
  @ValueSource(strings = {"jena", "tdb2"})
  void aPublishedGraphAnswersAsTheOneThatWasJudged(String engine) {
    KnowledgeGraph published = whole(engine, Shipped.catalogue());
    assertSameRows(published, Shipped.graph());
  }

  @ParameterizedTest
  @ValueSource(strings = {"jena", "tdb2"})
  void aHeldGraphAnswersAsTheOneThatWasPublished(String engine) {
    String revision = Shipped.catalogue().revision();
    assertThat(loader(engine).held(revision, "{}")).isEmpty();
    whole(engine, Shipped.catalogue());
    assertThat(loader(engine).held(revision, "{}"))
        .hasValueSatisfying(held -> assertSameRows(held, Shipped.graph()));
    assertThat(loader(engine).held("0123456789abcdef", "{}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"jena", "tdb2"})
  void aHeldGraphKnowsTheAddressesOfACompanysCatalogue(String engine) {
    Catalogue layered =
        new CatalogueReader()
            .read(Shipped.folders().under(List.of(Path.of("docs/own-catalogue/acme"))));
    KnowledgeGraph published = whole(engine, layered);
    assertThat(loader(engine).held(layered.revision(), "{}"))
        .hasValueSatisfying(held -> assertSameRows(held, published));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jena", "tdb2"})
  void whatElseLiesInTheFolderIsLeftAlone(String engine) throws IOException {
    Path photo = store.resolve("photos").resolve("one.jpg");
    Path other = store.resolve("notes.rt");
    Files.createDirectories(photo.getParent());
    Files.writeString(photo, "a photo");
    Files.writeString(other, "notes");
    whole(engine, Shipped.catalogue());
    assertThat(loader(engine).held(Shipped.catalogue().revision(), "{}")).isPresent();
    assertThat(photo).exists();
    assertThat(other).exists();
  }

  @Test
  void aFileThatWasCutShortIsMadeAnew() throws IOException {
    whole("jena", Shipped.catalogue());
    Path kept = onlyFile();
    Files.write(kept, List.of("no graph at all"));
    assertThat(loader("jena").held(Shipped.catalogue().revision(), "{}")).isEmpty();
    whole("jena", Shipped.catalogue());
    assertThat(loader("jena").held(Shipped.catalogue().revision(), "{}")).isPresent();
  }

  @Test
  void onlyTheNewestRevisionIsKept() throws IOException {
    whole("jena", Shipped.catalogue());
    Path first = onlyFile();
    whole("jena", new RandomEntries(new java.util.Random(7), 5).catalogue());
    assertThat(onlyFile()).isNotEqualTo(first);
  }

  @Test
  void aDatabaseWithoutItsMarkIsWrittenAgain() throws IOException {
    String revision = Shipped.catalogue().revision();
    whole("tdb2", Shipped.catalogue());
    try (Stream<Path> places = Files.walk(store)) {
      Files.delete(places.filter(place -> place.endsWith("whole")).findFirst().orElseThrow());
    }
    assertThat(loader("tdb2").held(revision, "{}")).isEmpty();
  }

  @Test
  void databasesNeedAFolder() {
    assertThatThrownBy(() -> loader(Map.of("designvault.engine", "tdb2")))
        .hasStackTraceContaining("designvault.engine=tdb2 needs designvault.store");
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(store)) {
      List<Path> found = files.toList();
      assertThat(found).hasSize(1);
      return found.getFirst();
    }
  }

  private static void assertSameRows(KnowledgeGraph found, KnowledgeGraph expected) {
    assertThat(found.revision()).isEqualTo(expected.revision());
    for (NamedQuery query : Shipped.queries().facts()) {
      assertThat(found.select(query)).as(query.id()).isEqualTo(expected.select(query));
    }
  }

  private KnowledgeGraph whole(String engine, Catalogue catalogue) {
    return ((Loading.Whole) loader(engine).load(catalogue)).graph();
  }

  private GraphLoader loader(String engine) {
    return loader(Map.of("designvault.engine", engine, "designvault.store", store.toString()));
  }

  private static GraphLoader loader(Map<String, Object> settings) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    context.registerBean(Queries.class, Shipped::queries);
    context.scan("org.designvault.graph");
    context.refresh();
    return context.getBean(GraphLoader.class);
  }
}
