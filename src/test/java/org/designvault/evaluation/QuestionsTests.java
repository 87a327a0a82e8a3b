package org.designvault.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.designvault.Shipped;
import org.junit.jupiter.api.Test;

/// The judged questions as a whole; none of them is shown.
class QuestionsTests {
  /// Entries that the catalogue is still to hold.
  private static final Path TO_COME = Path.of("src/test/resources/entries-to-come.txt");

  private static final Set<String> CORE =
      Set.of(
          "distributed-systems-core",
          "resilience-fault-tolerance",
          "data-management",
          "microservices-architecture",
          "messaging-systems",
          "caching-strategies",
          "security-authorization",
          "performance-scalability");

  private static final BigInteger FIFTHS = BigInteger.valueOf(5);
  private static final int FOR_TEST = 3;

  private final List<Question> all = Question.all();

  @Test
  void eachCoreCategoryHasEightOrMore() {
    Map<String, Long> counts =
        all.stream().collect(Collectors.groupingBy(Question::category, Collectors.counting()));
    assertThat(CORE)
        .allSatisfy(it -> assertThat(counts.getOrDefault(it, 0L)).as(it).isGreaterThan(7));
  }

  @Test
  void thereAreEnoughOfEachSort() {
    assertThat(count(Question::isOwn)).isGreaterThanOrEqualTo(250);
    assertThat(count(Question::hasConstraints)).isGreaterThanOrEqualTo(60);
    assertThat(count(question -> question.set().isPresent())).isGreaterThanOrEqualTo(20);
    assertThat(count(question -> !question.conflicts().isEmpty())).isGreaterThanOrEqualTo(10);
    assertThat(all.stream().map(Question::style).distinct())
        .containsExactlyInAnyOrderElementsOf(Question.STYLES);
    assertThat(Question.STYLES)
        .allSatisfy(style -> assertThat(count(it -> it.style().equals(style))).isGreaterThan(50));
  }

  @Test
  void idsAreUniqueAndEveryQuestionIsWhole() {
    assertThat(all.stream().map(Question::id)).doesNotHaveDuplicates();
    assertThat(those(question -> question.problem().isBlank())).isEmpty();
    assertThat(those(it -> it.grades().values().stream().anyMatch(grade -> grade < 1 || grade > 3)))
        .isEmpty();
  }

  @Test
  void whereDemandsConflictNothingIsJudgedRight() {
    assertThat(those(it -> !it.conflicts().isEmpty() && !it.grades().isEmpty())).isEmpty();
  }

  @Test
  void whatIsJudgedRightIsInTheCatalogueOrToCome() throws IOException {
    Set<String> unknown = new TreeSet<>();
    all.forEach(question -> unknown.addAll(question.grades().keySet()));
    Shipped.facts().entries().keySet().forEach(id -> unknown.remove(id.value()));
    Files.readAllLines(TO_COME).forEach(unknown::remove);
    assertThat(unknown).isEmpty();
  }

  @Test
  void whatASetMustCoverIsInTheGraph() {
    Set<String> unknown = new TreeSet<>();
    all.forEach(question -> question.set().ifPresent(set -> unknown.addAll(set.mustCover())));
    Shipped.facts().entries().keySet().forEach(id -> unknown.remove(id.value()));
    Shipped.facts().qualities().keySet().forEach(id -> unknown.remove(id.value()));
    assertThat(unknown).isEmpty();
  }

  @Test
  void whichOfOursAreForTestsIsDecidedByTheirIds() {
    assertThat(
            those(question ->
                question.split().equals(Question.TEST)
                    != (question.isOwn() && isForTest(question.id()))))
        .isEmpty();
    assertThat(all.stream().map(Question::split).distinct())
        .containsExactlyInAnyOrder(Question.TUNE, Question.TEST);
  }

  @Test
  void thePageCountsThemRight() {
    assertThat(Published.read(Published.FILE).text())
        .contains(
            "%d: %d made of".formatted(all.size(), count(question -> !question.isOwn())),
            "%d of our own".formatted(count(Question::isOwn)),
            "%d with constraints".formatted(count(Question::hasConstraints)),
            "%d that nothing can satisfy".formatted(count(it -> !it.conflicts().isEmpty())),
            "%d that want a set".formatted(count(question -> question.set().isPresent())));
  }

  private static boolean isForTest(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, digest).mod(FIFTHS).intValue() < FOR_TEST;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /// Their ids alone, for nobody is to read a test question in a report.
  private List<String> those(Predicate<Question> which) {
    return all.stream().filter(which).map(Question::id).toList();
  }

  private long count(Predicate<Question> which) {
    return all.stream().filter(which).count();
  }
}
