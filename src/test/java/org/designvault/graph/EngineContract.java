package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.catalogue.Folders;
import org.designvault.graph.NamedQuery.Parameter;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.Vault;
import org.designvault.vault.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every engine promises: the rows of Jena in memory, cell by cell and in their order, and so
/// the same answers to the same briefs, byte by byte. Subclasses say how their engine is chosen.
///
/// One house loads the shipped catalogue into the store and is gone; a second one, which judges
/// nothing, is asked. `-Dseed` repeats a run.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class EngineContract {
  private static final int DRAWS = 20;
  private static final int BRIEFS = 300;
  private static final Path COMPANY = Path.of("docs/own-catalogue/acme");

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final KnowledgeGraph expected = Shipped.graph();
  private EngineUnderTest house;
  private KnowledgeGraph found;

  /// With which the house chooses the engine and finds its store, the same store at each call.
  /// Called before anything else, so what has to be started is started here.
  protected abstract Map<String, Object> settings();

  @BeforeAll
  final void load() {
    Map<String, Object> settings = settings();
    System.out.println(getClass().getSimpleName() + " on " + settings + " -Dseed=" + seed);
    try (EngineUnderTest first = EngineUnderTest.empty(settings)) {
      assertThat(first.engine().name()).isEqualTo(settings.get("designvault.engine"));
      assertThat(first.loader().held(expected.revision(), "{}")).isEmpty();
      first.load(Shipped.folders());
    }
    house = EngineUnderTest.whole(settings);
    found = house.held();
  }

  @AfterAll
  final void close() {
    house.close();
  }

  protected final EngineUnderTest house() {
    return house;
  }

  @ParameterizedTest
  @MethodSource("org.designvault.graph.EngineContract#questions")
  void everyQueryYieldsTheRowsOfJenaInMemory(NamedQuery query) {
    compare(query, List.of());
    List<Argument> examples =
        query.parameters().stream()
            .map(parameter -> new Argument(parameter.names(), parameter.example()))
            .toList();
    compare(query, examples);
  }

  @ParameterizedTest
  @MethodSource("org.designvault.graph.EngineContract#parameterised")
  void soItDoesForAnyArguments(NamedQuery query) {
    SeededArguments arguments =
        new SeededArguments(new Random(seed + query.id().hashCode()), Shipped.facts());
    int rows = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      rows += compare(query, arguments.of(query));
    }
    System.out.printf("%s: %d rows in %d draws%n", query.id(), rows, DRAWS);
  }

  @ParameterizedTest
  @MethodSource("org.designvault.graph.EngineContract#parameterised")
  void aParameterWithoutRowsBreaksNothing(NamedQuery query) {
    for (Parameter parameter : query.parameters()) {
      compare(query, List.of(new Argument(parameter.names(), List.of())));
    }
  }

  @Test
  void anArgumentThatIsNoneOfTheQueryIsRefusedAlike() {
    NamedQuery query = Shipped.queries().explore("what-one-quality-costs-another");
    assertThatThrownBy(() -> found.select(query, Argument.of("pattern", "pattern/retry")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("what-one-quality-costs-another has no parameter pattern");
    NamedQuery recommend = Shipped.queries().explore("recommend");
    Argument heavy =
        new Argument(
            List.of("quality", "weight"), List.of(List.of("quality/availability", "heavy")));
    assertThatThrownBy(() -> found.select(recommend, heavy))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anArgumentStaysAValueWhateverItSpells() {
    NamedQuery query = Shipped.queries().explore("neighbours-of-an-entry");
    for (String hostile :
        List.of(
            "pattern/retry> } ?a ?b ?c . { <x",
            "pattern/retry'}) MATCH (n) RETURN n //",
            "pattern/retry\\",
            "$revision")) {
      assertThat(found.select(query, Argument.of("entry", hostile))).as(hostile).isEmpty();
    }
  }

  @Test
  void theFactsReadFromItAreTheSame() {
    assertThat(house.vault().facts()).isEqualTo(Shipped.facts());
  }

  @Test
  void anyBriefGetsTheSameBytesForAnAnswer() {
    SeededForms forms = new SeededForms(new Random(seed), Shipped.facts());
    try (EngineUnderTest memory = EngineUnderTest.whole(Map.of("designvault.engine", "jena"))) {
      for (int number = 0; number < BRIEFS; number++) {
        var form = forms.form();
        assertThat(answer(house.vault(), form))
            .as("brief %d of -Dseed=%d: %s", number, seed, form)
            .isEqualTo(answer(memory.vault(), form));
      }
    }
  }

  @Test
  void theGraphIsServedAsRdfByteByByte() {
    assertThat(dump(found)).isEqualTo(dump(expected));
    String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    assertThat(found.statements().ask(count)).isEqualTo(expected.statements().ask(count));
    assertThat(found.statements().context()).isEqualTo(expected.statements().context());
  }

  @Test
  void aCompanysCatalogueAndADumpReadTheSame(@TempDir Path folder) throws IOException {
    Folders layered = Shipped.folders().under(List.of(COMPANY));
    try (EngineUnderTest memory = EngineUnderTest.empty(Map.of("designvault.engine", "jena"))) {
      KnowledgeGraph company = memory.load(layered);
      assertSameFacts(house.load(layered), company);
      Path file = Files.write(folder.resolve("dump.nq"), dump(company));
      String revision = "fedcba9876543210";
      KnowledgeGraph dumped = house.loader().load(revision, "{}", file);
      assertSameFacts(dumped, memory.loader().load(revision, "{}", file));
      assertThat(dump(dumped)).isEqualTo(dump(company));
    }
    assertSameFacts(found, expected);
  }

  private static String answer(Vault vault, org.designvault.vault.BriefForm form) {
    try {
      return Json.mapper().writeValueAsString(vault.recommend(form));
    } catch (RefusedRequest refused) {
      return refused.problems().toString();
    }
  }

  private static byte[] dump(KnowledgeGraph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    graph.statements().write(RdfForm.N_QUADS, bytes);
    return bytes.toByteArray();
  }

  private static void assertSameFacts(KnowledgeGraph found, KnowledgeGraph expected) {
    assertThat(found.revision()).isEqualTo(expected.revision());
    for (NamedQuery query : Shipped.queries().facts()) {
      assertThat(found.select(query)).as(query.id()).isEqualTo(expected.select(query));
    }
  }

  /// @return how many rows were compared
  private int compare(NamedQuery query, List<Argument> arguments) {
    Argument[] given = arguments.toArray(Argument[]::new);
    List<Row> rows = expected.select(query, given);
    assertThat(found.select(query, given))
        .as("%s of %s, -Dseed=%d", query.id(), arguments, seed)
        .isEqualTo(rows);
    return rows.size();
  }

  static Stream<Named<NamedQuery>> questions() {
    return Stream.of(Shipped.queries().facts(), Shipped.queries().explores())
        .flatMap(Collection::stream)
        .map(query -> Named.of(query.id(), query));
  }

  static Stream<Named<NamedQuery>> parameterised() {
    return questions().filter(query -> !query.getPayload().parameters().isEmpty());
  }
}
