package org.designvault.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    assertThat(all).extracting(Question::style).isSubsetOf(Question.STYLES);
    assertThat(Question.STYLES)
        .allSatisfy(style -> assertThat(count(it -> it.style().equals(style))).isGreaterThan(50));
  }

  @Test
  void idsAreUniqueAndEveryQuestionIsWhole() {
    assertThat(all).extracting(Question::id).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(question -> {
          assertThat(question.problem()).as(question.id()).isNotBlank();
          assertThat(question.grades().values())
              .as(question.id())
              .allMatch(it -> it >= 1 && it <= 3);
          assertThat(question.conflicts().isEmpty() || question.grades().isEmpty())
              .as("%s has no answer where it has a conflict", question.id())
              .isTrue();
        });
  }

  @Test
  void whatIsJudgedRightIsInTheCatalogueOrToCome() throws IOException {
    Set<String> known = new HashSet<>(Files.readAllLines(TO_COME));
    Shipped.facts().entries().keySet().forEach(id -> known.add(id.value()));
    assertThat(all)
        .allSatisfy(question ->
            assertThat(known).as(question.id()).containsAll(question.grades().keySet()));
  }

  @Test
  void whatASetMustCoverIsInTheGraph() {
    Set<String> known = new HashSet<>();
    Shipped.facts().entries().keySet().forEach(id -> known.add(id.value()));
    Shipped.facts().qualities().keySet().forEach(id -> known.add(id.value()));
    assertThat(all)
        .allSatisfy(question ->
            question
                .set()
                .ifPresent(
                    set -> assertThat(known).as(question.id()).containsAll(set.mustCover())));
  }

  @Test
  void whichOfOursAreForTestsIsDecidedByTheirIds() {
    assertThat(all)
        .allSatisfy(question -> {
          boolean test = question.isOwn() && isForTest(question.id());
          assertThat(question.split())
              .as(question.id())
              .isEqualTo(test ? Question.TEST : Question.TUNE);
        });
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

  private long count(Predicate<Question> which) {
    return all.stream().filter(which).count();
  }
}
