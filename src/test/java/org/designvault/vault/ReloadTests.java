package org.designvault.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A new snapshot is served when its files are whole; until then the old one is.
class ReloadTests {
  private CopiedHome home;
  private FrontDesk desk;

  @BeforeEach
  void copy(@TempDir Path root) throws IOException {
    home = CopiedHome.in(root);
    desk = home.desk();
  }

  @Test
  void sameFilesHaveTheSameRevisionWhereverTheyLie() {
    assertThat(desk.facts().revision())
        .isEqualTo(Shipped.catalogue().revision())
        .matches("[0-9a-f]{16}");
  }

  @Test
  void readingUnchangedFilesAnewChangesNothing() {
    Facts before = desk.facts();
    assertThat(desk.reload()).isEmpty();
    assertThat(desk.facts()).isEqualTo(before);
  }

  @Test
  void changedFileIsServedAsANewRevision() throws IOException {
    String before = desk.facts().revision();
    home.replace(CopiedHome.RETRY, "name: Retry", "name: Retry Again");
    assertThat(desk.facts().revision()).isEqualTo(before);
    assertThat(desk.reload()).isEmpty();
    assertThat(desk.facts().revision()).isNotEqualTo(before);
    assertThat(desk.entry("retry")).map(Entry::name).hasValue("Retry Again");
    assertThat(desk.suggest("retry again"))
        .extracting(Vault.Suggestion::name)
        .contains("Retry Again");
  }

  @Test
  void changeTakenBackIsTheOldRevisionAgain() throws IOException {
    String before = desk.facts().revision();
    String text = home.read(CopiedHome.RETRY);
    home.replace(CopiedHome.RETRY, "name: Retry", "name: Retry Again");
    desk.reload();
    home.write(CopiedHome.RETRY, text);
    desk.reload();
    assertThat(desk.facts().revision()).isEqualTo(before);
  }

  @Test
  void whoHoldsOneSnapshotIsNotDisturbedByTheNext() throws IOException {
    Facts held = desk.facts();
    home.replace(CopiedHome.RETRY, "name: Retry", "name: Retry Again");
    desk.reload();
    assertThat(held.entries().values()).extracting(Entry::name).contains("Retry");
    assertThat(held.entries().values()).extracting(Entry::name).doesNotContain("Retry Again");
  }

  static Stream<Arguments> breakages() {
    String bomb = "a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]\n";
    return Stream.of(
        breakage("unknown key", "name: Retry", "nam: Retry"),
        breakage("key given twice", "name: Retry", "name: Retry\nname: Retry"),
        breakage("no YAML", "name: Retry", "name: [Retry"),
        breakage("a YAML bomb", "name: Retry", "name: Retry\n" + bomb.strip()),
        breakage("a tag", "name: Retry", "name: !!java.net.URL [http://x/]"),
        breakage("deep nesting", "name: Retry", "name: " + "[".repeat(10_000)),
        breakage("relation to nowhere", "to: idempotency", "to: idempotncy"));
  }

  private static Arguments breakage(String what, String old, String with) {
    return Arguments.argumentSet(what, old, with);
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void brokenFileChangesNothingAndSaysWhyAndMendedIsServed(String old, String with)
      throws IOException {
    Facts before = desk.facts();
    String whole = home.read(CopiedHome.RETRY);
    home.replace(CopiedHome.RETRY, old, with);
    List<Fault> faults = desk.reload();
    assertThat(faults).isNotEmpty().isEqualTo(desk.refused());
    assertThat(faults).anySatisfy(fault -> assertThat(fault.file()).isEqualTo(CopiedHome.RETRY));
    assertThat(faults).allSatisfy(fault -> assertThat(fault.toString()).hasSizeLessThan(1000));
    assertThat(desk.facts()).isSameAs(before);

    home.write(CopiedHome.RETRY, whole.replace("name: Retry", "name: Retry Mended"));
    assertThat(desk.reload()).isEmpty();
    assertThat(desk.refused()).isEmpty();
    assertThat(desk.entry("retry")).map(Entry::name).hasValue("Retry Mended");
  }

  @Test
  void turtleNestedWithoutEndIsAFaultOfItsFile() throws IOException {
    Facts before = desk.facts();
    int deep = 100_000;
    home.write(
        "ontology/deep.ttl",
        "<urn:a> <urn:b> " + "[ <urn:c> ".repeat(deep) + "1" + " ]".repeat(deep) + " .");
    assertThat(desk.reload())
        .anySatisfy(fault -> assertThat(fault.file()).isEqualTo("ontology/deep.ttl"));
    assertThat(desk.facts()).isSameAs(before);
  }

  @Test
  void entryTakenAwayIsMissedByWhoeverPointsAtIt() throws IOException {
    home.delete("data/patterns/distributed-systems-core/idempotency.md");
    assertThat(desk.reload())
        .anySatisfy(fault -> {
          assertThat(fault.file()).isEqualTo(CopiedHome.RETRY);
          assertThat(fault.value()).isEqualTo("idempotency");
        });
    assertThat(desk.entry("idempotency")).isPresent();
  }
}
