package org.designvault.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.pattern.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorTests {
  private static final String RETRY = "data/patterns/resilience-fault-tolerance/retry.md";
  private static final String TIMEOUT = "data/patterns/resilience-fault-tolerance/timeout.md";

  @TempDir Path home;
  private Validator validator;

  @BeforeEach
  void copyTheCatalogue() throws IOException {
    for (String folder : List.of("data", "ontology")) {
      Path from = Shipped.root().resolve(folder);
      try (Stream<Path> files = Files.walk(from)) {
        for (Path file : files.toList()) {
          Files.copy(file, home.resolve(folder).resolve(from.relativize(file)));
        }
      }
    }
    validator =
        new Validator(
            new VaultSettings(home.toString(), List.of(), "", false, true, Duration.ofSeconds(2)),
            Shipped.loader());
  }

  @Test
  void findsNothingInWhatIsShipped() {
    Verdict verdict = validator.validate(List.of(home.resolve(RETRY)));
    assertThat(verdict).isEqualTo(new Verdict(1, List.of(), 0, verdict.notices()));
  }

  @Test
  void findsFaultsOfMeaningAndContentAtOnce() throws IOException {
    change(RETRY, "quality: availability", "quality: availabilty");
    change(RETRY, "to: idempotency", "to: idempotence");
    change(RETRY, "private double tokens = FULL;", "private double tokens = fool;");
    Verdict verdict = validator.validate(List.of(home.resolve(RETRY)));
    assertThat(verdict.faults())
        .extracting(Fault::value)
        .containsExactly("availabilty", "idempotence", "private double tokens = fool;");
    assertThat(verdict.faults()).extracting(Fault::file).containsOnly(RETRY);
    assertThat(verdict.faults().getFirst().hint()).contains("availability");
  }

  @Test
  void findsFaultsOfForm() throws IOException {
    change(RETRY, "aliases: []", "aliasses: []");
    Verdict verdict = validator.validate(List.of(home.resolve(RETRY)));
    assertThat(verdict.faults())
        .extracting(Fault::key)
        .containsExactlyInAnyOrder("aliases", "aliasses");
  }

  @Test
  void namesEachFaultOnce() throws IOException {
    change(RETRY, "to: idempotency", "to: idempotence");
    Path file = home.resolve(RETRY);
    Verdict verdict = validator.validate(List.of(file, file, home.resolve("data/patterns")));
    assertThat(verdict.faults()).doesNotHaveDuplicates().hasSize(1);
  }

  @Test
  void onlyCountsFaultsElsewhere() throws IOException {
    change("data/sources.yaml", "checked: seen", "seen: yes");
    Verdict verdict = validator.validate(List.of(home.resolve(RETRY)));
    assertThat(verdict.elsewhere()).isPositive();
    assertThat(verdict.faults()).extracting(Fault::file).containsOnly(RETRY);
  }

  @Test
  void readsOthersOnlyForTheirKind() throws IOException {
    change(TIMEOUT, "quality:", "kwality:");
    assertThat(validator.validate(List.of(home.resolve(RETRY))).faults()).isEmpty();
    assertThat(validator.validate(List.of(home.resolve(TIMEOUT))).faults()).isNotEmpty();
  }

  @Test
  void takesAllEntriesBelowAFolder() throws IOException {
    Path folder = home.resolve("data/patterns/resilience-fault-tolerance");
    Files.writeString(folder.resolve("notes.txt"), "not an entry");
    long expected;
    try (Stream<Path> files = Files.list(folder)) {
      expected = files.filter(file -> file.toString().endsWith(".md")).count();
    }
    assertThat(validator.validate(List.of(folder)).files()).isEqualTo((int) expected);
  }

  @Test
  void takesAllEntriesOfTheCatalogueAndNothingElseForAFolderThatHoldsIt() throws IOException {
    Files.writeString(home.resolve("data/NOTES.md"), "not an entry");
    assertThat(validator.validate(List.of(home)))
        .isEqualTo(validator.validate(List.of(home.resolve("data/patterns"))));
  }

  @Test
  void judgesADraftFromElsewhereInPlaceOfTheEntryOfItsName(@TempDir Path elsewhere)
      throws IOException {
    change(RETRY, "to: idempotency", "to: idempotence");
    Path draft = Files.move(home.resolve(RETRY), elsewhere.resolve("retry.md"));
    Files.copy(Shipped.root().resolve(RETRY), home.resolve(RETRY));
    Verdict verdict = validator.validate(List.of(draft));
    assertThat(verdict.elsewhere()).isZero();
    assertThat(verdict.faults())
        .extracting(Fault::file, Fault::value)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(draft.toString(), "idempotence"));
  }

  @Test
  void saysWhichFileItCannotRead() throws IOException {
    Path empty = Files.createDirectory(home.resolve("empty"));
    Path text = Files.writeString(home.resolve("notes.txt"), "not an entry");
    for (Path place : List.of(home.resolve("nowhere.md"), empty, text)) {
      assertThatThrownBy(() -> validator.validate(List.of(place)))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(place.toString());
    }
  }

  private void change(String path, String written, String changed) throws IOException {
    Path file = home.resolve(path);
    String text = Files.readString(file);
    assertThat(text).contains(written);
    Files.writeString(file, text.replace(written, changed));
  }
}
