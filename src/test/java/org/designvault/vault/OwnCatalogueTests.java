package org.designvault.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Slug;
import org.designvault.vocabulary.Dv;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A company's catalogue lies over the shipped one; the example in the docs is such a catalogue.
class OwnCatalogueTests {
  private static final Path EXAMPLE = Path.of("docs/own-catalogue/acme");
  private static final String JOURNAL = "data/patterns/store-operations/till-journal.md";

  private Path acme;

  @BeforeEach
  void copyTheExample(@TempDir Path root) throws IOException {
    acme = root.resolve("acme");
    copy(EXAMPLE, acme);
  }

  @Test
  void theExampleIsServedTogetherWithEverythingShipped() {
    FrontDesk desk = desk(EXAMPLE);
    assertThat(desk.entry("till-journal")).map(Entry::name).hasValue("Till Journal");
    assertThat(desk.facts().entries()).containsKeys(new Slug("retry"), new Slug("till-journal"));
    assertThat(desk.facts().incomingOf(new Slug("idempotency")))
        .anySatisfy(relation -> assertThat(relation.from().value()).isEqualTo("till-journal"));
    assertThat(desk.facts().qualities()).containsKey(new Slug("sales-continuity"));
    assertThat(desk.facts().categories()).containsKey(new Slug("store-operations"));
  }

  @Test
  void aBriefMayWeighACompanysQualityAndIsReadWithItsWords() {
    Answer answer = desk(EXAMPLE).recommend(brief("tills never stop"));
    assertThat(answer.results().getFirst().pattern().id().value()).isEqualTo("till-journal");
    assertThat(answer.understood()).extracting(Answer.Understood::as).hasSize(1);
    assertThat(answer.understood().getFirst().as()).containsEntry("quality", "sales-continuity");
  }

  @Test
  void whatACompanyNamesFirstLivesBelowItsAddressAndTheRestWhereItWas() throws IOException {
    write(CopiedHome.RETRY, ours(Files.readString(Path.of(CopiedHome.RETRY))));
    FrontDesk desk = desk(acme);
    assertThat(addressOf(desk, "Till Journal"))
        .isEqualTo("https://patterns.acme.example/pattern/till-journal");
    assertThat(addressOf(desk, "Sales continuity"))
        .isEqualTo("https://patterns.acme.example/quality/sales-continuity");
    assertThat(addressOf(desk, "Retry at ACME")).isEqualTo(Dv.BASE + "pattern/retry");
    assertThat(addressOf(desk, "Availability")).isEqualTo(Dv.BASE + "quality/availability");
  }

  private static String addressOf(FrontDesk desk, String name) {
    String found =
        "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> SELECT (STR(?thing) AS ?address)"
            + " WHERE { ?thing skos:prefLabel \""
            + name
            + "\"@en }";
    return String.valueOf(desk.ask(found).rows().getFirst().getFirst());
  }

  @Test
  void aSlugInBothIsAFaultThatSaysHowToReplace() throws IOException {
    String retry = Files.readString(Path.of(CopiedHome.RETRY));
    write(CopiedHome.RETRY, retry);
    assertThat(faults(acme))
        .containsExactly(
            "acme/"
                + CopiedHome.RETRY
                + ":1 · id 'retry' · an id of its own · it is also that of "
                + CopiedHome.RETRY
                + "; 'replaces: true' puts this one in its place");
  }

  @Test
  void whatReplacesAnEntryAnswersInItsPlace() throws IOException {
    write(CopiedHome.RETRY, ours(Files.readString(Path.of(CopiedHome.RETRY))));
    FrontDesk desk = desk(acme);
    assertThat(desk.entry("retry")).map(Entry::name).hasValue("Retry at ACME");
    assertThat(desk.facts().incomingOf(new Slug("retry"))).isNotEmpty();
    assertThat(desk.facts().entries()).hasSize(Shipped.facts().entries().size() + 1);
  }

  @Test
  void whatReplacesNothingIsAFault() throws IOException {
    String retry = ours(Files.readString(Path.of(CopiedHome.RETRY)));
    write(
        "data/patterns/resilience-fault-tolerance/retri.md",
        retry.replace("id: retry", "id: retri"));
    assertThat(faults(acme))
        .anySatisfy(fault ->
            assertThat(fault)
                .contains("replaces 'retri' · the id of an entry in a catalogue below")
                .endsWith("did you mean 'retry'?"));
  }

  @Test
  void aCompanysShapesJudgeWhatItWroteAndNothingElse() throws IOException {
    assertThat(Shipped.facts().entries().values()).anyMatch(entry -> entry.forces().isEmpty());
    String journal = Files.readString(acme.resolve(JOURNAL));
    write(JOURNAL, journal.replaceFirst("forces: \\[[^]]*]", "forces: []"));
    assertThat(faults(acme))
        .containsExactly(
            "acme/" + JOURNAL + ":21 · forces · at least one force: our reviews start from them");
  }

  @Test
  void aFaultNamesTheCompanysFileAndLine() throws IOException {
    write(JOURNAL, Files.readString(acme.resolve(JOURNAL)).replace("to: fallback", "to: falback"));
    assertThat(faults(acme))
        .singleElement()
        .asString()
        .startsWith("acme/" + JOURNAL)
        .contains("'falback'")
        .endsWith("did you mean 'fallback'?");
  }

  @Test
  void aNameThatTheShippedOntologyHasIsAFault() throws IOException {
    Path ontology = acme.resolve("ontology/acme.ttl");
    String turtle = Files.readString(ontology);
    Files.writeString(ontology, turtle.replace("sales-continuity", "availability"));
    assertThat(faults(acme))
        .anySatisfy(fault ->
            assertThat(fault)
                .startsWith("acme/ontology/acme.ttl · quality/availability · a name of its own"));
  }

  @Test
  void aSourceThatTheShippedListHasIsAFault() throws IOException {
    write(
        "data/sources.yaml",
        Files.readString(acme.resolve("data/sources.yaml"))
            + "- {id: helland-2012, ref: Ours, checked: known}\n");
    assertThat(faults(acme))
        .singleElement()
        .asString()
        .startsWith("acme/data/sources.yaml:4 · [1].id 'helland-2012' · each source once")
        .endsWith("of data/sources.yaml");
  }

  @Test
  void aCatalogueWithoutABaseAddressIsRefusedWithWhatToWrite() throws IOException {
    Files.delete(acme.resolve("catalogue.yaml"));
    assertThat(faults(acme))
        .contains(
            "acme/catalogue.yaml · base · a file that names the base address · write 'base:"
                + " https://patterns.example.org/' into it");
    write("catalogue.yaml", "base: patterns.acme.example\n");
    assertThat(faults(acme)).singleElement().asString().contains("catalogue.yaml:1 · base");
  }

  @Test
  void aFolderThatIsNotThereIsNamed(@TempDir Path root) {
    Path nowhere = root.resolve("nowhere");
    assertThat(faults(nowhere))
        .anySatisfy(fault ->
            assertThat(fault).contains("a folder that holds catalogue.yaml and data/patterns"));
  }

  @Test
  void twoFoldersOfOneNameCannotBeToldApart(@TempDir Path root) throws IOException {
    Path other = root.resolve("acme");
    Files.createDirectories(other);
    assertThat(faults(acme, other))
        .anySatisfy(fault -> assertThat(fault).contains("a folder with a name of its own"));
  }

  @Test
  void theRevisionDependsOnWhatLiesOnTopAndNotOnWhereItLies() throws IOException {
    String shipped = Shipped.catalogue().revision();
    String here = desk(EXAMPLE).facts().revision();
    assertThat(desk(acme).facts().revision()).isEqualTo(here).isNotEqualTo(shipped);
    write(JOURNAL, Files.readString(acme.resolve(JOURNAL)).replace("ferry", "boat"));
    assertThat(desk(acme).facts().revision()).isNotEqualTo(here);
  }

  @Test
  void aChangedFileOfACompanyIsServed() throws IOException {
    FrontDesk desk = desk(acme);
    write(JOURNAL, Files.readString(acme.resolve(JOURNAL)).replace("name: Till", "name: Our Till"));
    assertThat(desk.reload()).isEmpty();
    assertThat(desk.entry("till-journal")).map(Entry::name).hasValue("Our Till Journal");
  }

  @Test
  void theExampleIsValidated() {
    Verdict verdict = new Validator(settings(EXAMPLE), Shipped.loader()).validate(List.of(EXAMPLE));
    assertThat(verdict.faults()).isEmpty();
    assertThat(verdict.files()).isEqualTo(1);
  }

  private static String ours(String entry) {
    return entry
        .replace("name: Retry\n", "name: Retry at ACME\n")
        .replace("reviewed:", "replaces: true\nreviewed:");
  }

  private static BriefForm brief(String phrase) {
    return new BriefForm(
        "Forty people stood at the tills when the line was cut",
        Map.of("sales-continuity", 5.0),
        null,
        null,
        null,
        List.of(phrase),
        null,
        null,
        null,
        null);
  }

  private static FrontDesk desk(Path... catalogues) {
    return new FrontDesk(
        new SnapshotMaker(settings(catalogues), Shipped.loader(), Shipped.queries()));
  }

  private static List<String> faults(Path... catalogues) {
    BrokenCatalogue broken = catchThrowableOfType(BrokenCatalogue.class, () -> desk(catalogues));
    assertThat(broken).as("a catalogue that should be refused").isNotNull();
    return broken.faults().stream().map(Fault::toString).toList();
  }

  private static VaultSettings settings(Path... catalogues) {
    return new VaultSettings(
        Shipped.root().toString(),
        Arrays.stream(catalogues).map(Path::toString).toList(),
        "",
        false,
        true,
        Duration.ofSeconds(2));
  }

  private void write(String file, String text) throws IOException {
    Path path = acme.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> found = Files.walk(from)) {
      for (Path file : found.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
