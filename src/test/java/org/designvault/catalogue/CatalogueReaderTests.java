package org.designvault.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.designvault.catalogue.FaultyFolder.HOME;
import static org.designvault.catalogue.FaultyFolder.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.designvault.Shipped;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueReaderTests {
  private static final String HEADINGS =
      "the headings ## Context, ## Solution, ## Structure, ## Implementation";
  private static final int DEEP = 100_000;

  @TempDir Path root;
  private FaultyFolder folder;

  @BeforeEach
  void anEmptyFolder() {
    folder = new FaultyFolder(root);
  }

  @Test
  void theShippedCatalogueHasNoFaultOfForm() {
    assertThat(Shipped.catalogue().faults()).isEmpty();
    assertThat(Shipped.catalogue().entries()).hasSameSizeAs(Shipped.catalogue().known().keySet());
  }

  @Test
  void aSoundEntryIsReadWithItsSectionsAndLines() {
    Catalogue catalogue = folder.written(HOME + "lantern.md", FaultyFolder.sound()).read();
    assertThat(catalogue.faults()).isEmpty();
    EntryFile entry = catalogue.entries().getFirst();
    assertThat(entry.file()).isEqualTo(HOME + "lantern.md");
    assertThat(entry.slug()).isEqualTo(new Slug("lantern"));
    assertThat(entry.sections())
        .containsExactly(
            entry("context", "It is dark."),
            entry("solution", "Light a lamp."),
            entry("structure", "A lamp and its keeper."),
            entry("implementation", "Fill it at dusk."));
    assertThat(entry.lines().of("effects[2].strength")).isEqualTo(21);
    assertThat(entry.lines().of("sections.solution")).isEqualTo(39);
    assertThat(entry.lines().of("effects[1].nothing-of-the-kind")).isEqualTo(20);
    assertThat(entry.lines().of("nothing-of-the-kind")).isEqualTo(1);
  }

  @Test
  void linesMayEndAsOnWindows() {
    String text = FaultyFolder.sound().replace("\n", "\r\n");
    Catalogue catalogue = folder.written(HOME + "lantern.md", text).read();
    assertThat(catalogue.faults()).isEmpty();
    assertThat(catalogue.entries().getFirst().sections())
        .containsEntry("structure", "A lamp and its keeper.");
  }

  @Test
  void aMissingHeadingIsFound() {
    assertFault("missing-heading", 35, "body", "Context, Solution, Implementation", HEADINGS, "");
  }

  @Test
  void headingsComeInTheirOrder() {
    assertFault(
        "headings-in-the-wrong-order",
        35,
        "body",
        "Solution, Context, Structure, Implementation",
        HEADINGS,
        "");
  }

  @Test
  void noHeadingIsAdded() {
    assertFault(
        "extra-heading",
        35,
        "body",
        "Context, Solution, Structure, Implementation, Consequences",
        HEADINGS,
        "");
  }

  @Test
  void aSectionHasSomeText() {
    assertFault("empty-section", 39, "Solution", "", "some text", "");
  }

  @Test
  void theIdIsTheNameOfTheFile() {
    assertFault(
        "id-differs", 2, "id", "lantern", "the file's name, id-differs", "or rename the file");
  }

  @Test
  void theFolderIsTheFirstCategory() {
    assertFault(
        "folder-differs",
        5,
        "categories[0]",
        "data-management",
        "the folder's name, resilience-fault-tolerance",
        "or move the file");
  }

  @Test
  void aFileNameIsASlug() {
    assertFault("Not-A-Slug", 0, "", "", "a file name of the form lower-case-words.md", "");
  }

  @Test
  void anEntryIsAtMost256KibibytesLong() {
    String text = FaultyFolder.sound() + "Oil. ".repeat(60_000);
    assertThat(folder.written(HOME + "lantern.md", text).faults())
        .containsExactly(fault("lantern", 0, "", "", "at most 256 KiB", ""));
  }

  @Test
  void aSlugBelongsToOneFile() {
    String one = "resilience-fault-tolerance/one.md";
    String other = "data-management/one.md";
    for (String file : List.of(one, other)) {
      folder.written(
          "data/patterns/" + file, FaultyFolder.fixture("two-files-with-one-slug/" + file));
    }
    assertThat(folder.faults())
        .containsExactly(
            new Fault(
                "data/patterns/" + one,
                1,
                "id",
                "one",
                "an id of its own",
                "it is also that of data/patterns/" + other));
  }

  @Test
  void aSourceIsListedOnce() {
    folder.written("data/sources.yaml", FaultyFolder.fixture("source-listed-twice.yaml"));
    assertThat(folder.faults())
        .containsExactly(
            new Fault(
                "data/sources.yaml",
                7,
                "[2].id",
                "almanac-1901",
                "each source once",
                "it is also on line 1"));
  }

  @Test
  void aSourceHasAReferenceAndSaysWhetherItWasSeen() {
    folder.written("data/sources.yaml", FaultyFolder.fixture("source-without-ref.yaml"));
    assertThat(folder.faults())
        .containsExactly(
            new Fault("data/sources.yaml", 4, "[1].ref", "", "this key, it is missing", ""),
            new Fault(
                "data/sources.yaml", 5, "[1].checked", "read", "one of [\"seen\",\"known\"]", ""));
  }

  @Test
  void allFaultsOfAllFilesAreToldAtOnce() {
    List<String> fixtures = FaultyFolder.entries();
    fixtures.forEach(folder::with);
    folder.written("data/sources.yaml", FaultyFolder.fixture("source-listed-twice.yaml"));
    List<Fault> faults = folder.faults();
    assertThat(faults).isSorted().doesNotHaveDuplicates();
    for (String fixture : fixtures) {
      assertThat(faults).extracting(Fault::file).contains(HOME + fixture + ".md");
    }
    assertThat(faults).extracting(Fault::file).contains("data/sources.yaml");
  }

  @Test
  void severalFaultsOfOneFileAreToldAtOnce() {
    String text =
        FaultyFolder.sound()
            .replace("strength: -1", "strength: -3")
            .replace("kind: pattern", "kind: patern")
            .replace("## Structure", "## Shape");
    assertThat(folder.written(HOME + "lantern.md", text).faults())
        .extracting(Fault::key)
        .containsExactly("kind", "effects[2].strength", "body");
  }

  @Test
  void aFaultyEntryIsKnownAllTheSame() {
    Catalogue catalogue =
        folder
            .with("wrong-type")
            .with("unknown-kind")
            .written(
                HOME + "fog.md",
                FaultyFolder.sound().replace("kind: pattern", "kind: failure-mode"))
            .read();
    assertThat(catalogue.entries()).isEmpty();
    assertThat(catalogue.known())
        .containsEntry(new Slug("wrong-type"), Kind.PATTERN)
        .containsEntry(new Slug("unknown-kind"), Kind.PATTERN)
        .containsEntry(new Slug("fog"), Kind.FAILURE_MODE);
  }

  @Test
  void onlyTheWantedFilesAreReadInFull() throws IOException {
    folder.with("wrong-type").with("tag").written(HOME + "lantern.md", FaultyFolder.sound());
    Path elsewhere = root.resolve("drafts/mirror.md");
    Files.createDirectories(elsewhere.resolveSibling("."));
    Files.writeString(elsewhere, FaultyFolder.sound().replace("id: lantern", "id: mirror"));
    Catalogue catalogue =
        new CatalogueReader()
            .readOnly(Folders.below(root), List.of(root.resolve(HOME + "tag.md"), elsewhere));
    assertThat(catalogue.faults()).extracting(Fault::file).containsExactly(HOME + "tag.md");
    assertThat(catalogue.entries()).extracting(EntryFile::slug).containsExactly(new Slug("mirror"));
    assertThat(catalogue.known().keySet())
        .extracting(Slug::value)
        .containsExactly("lantern", "mirror", "tag", "wrong-type");
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> ", "- ", "1. ", "*", "_a ", "[", "![", "<b>", "`", "((", "&amp;"})
  void markdownOfAnyDepthIsReadOrRefused(String level) {
    String text = FaultyFolder.sound() + "\n" + level.repeat(DEEP / level.length()) + "\n";
    assertThat(folder.written(HOME + "lantern.md", text).faults()).hasSizeLessThan(2);
  }

  private void assertFault(
      String fixture, int line, String key, String value, String expected, String hint) {
    assertThat(folder.with(fixture).faults())
        .containsExactly(fault(fixture, line, key, value, expected, hint));
  }
}
