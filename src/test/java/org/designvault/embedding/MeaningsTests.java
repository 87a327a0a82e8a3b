package org.designvault.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.pattern.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is sent, when, and what becomes of it.
class MeaningsTests {
  private static final List<Entry> SIX = Service.entries(6);

  private final Stub stub = Stub.ofWords();

  @TempDir Path store;

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void entriesThatAreCloseEarnPointsByTheirPlace() throws InterruptedException {
    try (Service service = Service.of(stub.url())) {
      Closeness close = service.gathered(SIX).to("Keeps number 4 dry.");
      assertThat(state(close)).isEqualTo("took part");
      for (int other = 0; other < 6; other++) {
        if (other != 4) {
          assertThat(close.points().applyAsDouble(4))
              .isGreaterThan(close.points().applyAsDouble(other));
        }
      }
    }
  }

  @Test
  void namesIntentAndQuestionsLeaveAndNothingElse() throws InterruptedException {
    try (Service service = Service.of(stub.url())) {
      service.gathered(SIX).to("A trouble");
      assertThat(stub.textsReceived())
          .hasSize(7)
          .contains("A trouble")
          .contains("Name of entry-2\nAlias of entry-2\nKeeps number 2 dry.\nWho is entry-2?");
      assertThat(stub.received())
          .allSatisfy(request -> {
            assertThat(request.path()).isEqualTo("/v1/embeddings");
            assertThat(request.authorization()).isEqualTo("Bearer " + Service.KEY);
            assertThat(request.body().propertyNames()).containsExactly("model", "input");
            assertThat(request.body().path("model").asString()).isEqualTo("m");
          });
    }
  }

  @Test
  void nothingLeavesBeforeEntriesAreGatheredOrForNoProblem() throws InterruptedException {
    try (Service service = Service.of(stub.url())) {
      Closeness early = service.of(SIX).to("A trouble");
      assertThat(state(early)).isEqualTo("away");
      assertThat(early.standing().orElseThrow().text())
          .contains("has not embedded the entries yet");
      assertThat(stub.received()).isEmpty();
      assertThat(service.gathered(SIX).to(" \n").standing()).isEmpty();
      assertThat(stub.received()).hasSize(1);
    }
  }

  @Test
  void withoutAFloorQuestionsOfTheEntriesAreSentTooAndWhatIsOrdinaryEarnsNothing()
      throws InterruptedException {
    List<Entry> many = Service.entries(80);
    // Whatever is asked has 0.8 with every entry, but for one that has all of 1 with it.
    stub.behaves(
        Stub.meaning(text ->
            text.startsWith("Name of") && !text.startsWith("Name of entry-7\n")
                ? new float[] {0.8f, 0.6f}
                : new float[] {1, 0}));
    try (Service service = Service.ofItsOwnFloor(stub.url())) {
      Closeness close = service.gathered(many).to("A trouble");
      assertThat(stub.textsReceived()).hasSize(80 + 64 + 1).contains("Who is entry-0?");
      assertThat(close.points().applyAsDouble(7)).isCloseTo(40, within(1e-4));
      assertThat(close.points().applyAsDouble(8)).isCloseTo(0, within(1e-4));
    }
  }

  @Test
  void aQuestionAskedAgainIsNotSentAgain() throws InterruptedException {
    try (Service service = Service.of(stub.url())) {
      Meanings meanings = service.gathered(SIX);
      double first = meanings.to("A trouble").points().applyAsDouble(3);
      assertThat(meanings.to("A trouble").points().applyAsDouble(3)).isEqualTo(first);
      assertThat(stub.received()).hasSize(2);
    }
  }

  @Test
  void aLongProblemIsCut() throws InterruptedException {
    try (Service service = Service.of(stub.url())) {
      service.gathered(SIX).to("x".repeat(1999) + "\uD83D\uDE00 and more");
      assertThat(stub.textsReceived().getLast()).isEqualTo("x".repeat(1999));
    }
  }

  @Test
  void onlyTextsThatChangedAreSentForTheNextRevision() throws InterruptedException {
    try (Service service = Service.of(stub.url())) {
      service.gathered(SIX);
      List<Entry> next = new ArrayList<>(SIX);
      next.set(3, Service.entry("entry-3", "Keeps number 3 wet."));
      service.gathered(next);
      assertThat(stub.textsReceived()).hasSize(7);
      assertThat(stub.textsReceived().getLast()).contains("number 3 wet");
      service.gathered(SIX);
      assertThat(stub.textsReceived()).hasSize(7);
    }
  }

  @Test
  void manyEntriesGoInPartsAndTheAnswerSaysHowManyAreThere() throws InterruptedException {
    List<Entry> many = Service.entries(80);
    try (Service service = Service.of(stub.url())) {
      stub.behaves((exchange, texts) -> {
        boolean second = texts.getFirst().startsWith("Name of entry-32\n");
        (second ? Stub.saying(500, "no") : Stub.sound()).answer(exchange, texts);
      });
      Meanings meanings = service.of(many);
      meanings.gather();
      service.awaitPause();
      service.goOn();
      service.awaitPause();
      Closeness close = meanings.to("Keeps number 4 dry.");
      assertThat(state(close)).isEqualTo("partly");
      assertThat(close.standing().orElseThrow().text())
          .contains("48 of 80 entries", "the last time it answered with status 500");
      assertThat(close.points().applyAsDouble(40)).isZero();
      assertThat(close.points().applyAsDouble(4)).isPositive();
      stub.behaves(Stub.sound());
      service.goOn();
      Patience.until(() -> meanings.standing().equals("80 of 80 entries are embedded"));
      assertThat(state(meanings.to("Another"))).isEqualTo("took part");
    }
  }

  @Test
  void aRestartSendsNoTextAgain() throws Exception {
    try (Service service = Service.keeping(stub.url(), store)) {
      service.gathered(SIX);
    }
    try (Service service = Service.keeping(stub.url(), store)) {
      assertThat(state(service.of(SIX).to("A trouble"))).isEqualTo("took part");
      assertThat(stub.textsReceived()).hasSize(7);
    }
    assertThat(files()).singleElement().asString().matches(".*/embeddings-[0-9a-f]{16}\\.bin");
  }

  @Test
  void aBrokenFileIsFetchedAnew() throws Exception {
    try (Service service = Service.keeping(stub.url(), store)) {
      service.gathered(SIX);
    }
    Path file = files().getFirst();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);
    try (Service service = Service.keeping(stub.url(), store)) {
      assertThat(service.of(SIX).standing()).startsWith("0 of 6");
      service.gathered(SIX);
    }
    assertThat(stub.textsReceived()).hasSize(12);
    try (Service service = Service.keeping(stub.url(), store)) {
      assertThat(service.of(SIX).standing()).startsWith("6 of 6");
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(store)) {
      return files.toList();
    }
  }

  private static String state(Closeness close) {
    return close.standing().orElseThrow().state();
  }
}
