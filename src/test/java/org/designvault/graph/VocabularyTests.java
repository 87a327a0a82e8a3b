package org.designvault.graph;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.designvault.Shipped;
import org.designvault.facts.Facts;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Quality;
import org.junit.jupiter.api.Test;

/// Qualities, dimensions, values, categories and forces are those of the model.
class VocabularyTests {
  /// Characteristic to attributes, as the model lists them.
  private static final Map<String, String> QUALITIES =
      Map.ofEntries(
          entry(
              "functional-suitability",
              "functional-completeness, functional-correctness, functional-appropriateness"),
          entry("performance-efficiency", "time-behaviour, resource-utilization, capacity"),
          entry("compatibility", "co-existence, interoperability"),
          entry(
              "interaction-capability",
              "appropriateness-recognizability, learnability, operability, user-error-protection,"
                  + " user-engagement, inclusivity, user-assistance, self-descriptiveness"),
          entry(
              "reliability",
              "faultlessness, availability, fault-tolerance, recoverability, data-consistency,"
                  + " durability"),
          entry(
              "security",
              "confidentiality, integrity, non-repudiation, accountability, authenticity,"
                  + " resistance"),
          entry(
              "maintainability",
              "modularity, reusability, analysability, modifiability, testability, observability,"
                  + " evolvability"),
          entry(
              "flexibility",
              "adaptability, scalability, installability, replaceability, deployability"),
          entry(
              "safety",
              "operational-constraint, risk-identification, fail-safe, hazard-warning,"
                  + " safe-integration"),
          entry(
              "economy", "run-cost, build-effort, operational-effort, time-to-market, energy-use"));

  /// What ISO/IEC 25010:2023 lacks.
  private static final String EXTENSIONS =
      "data-consistency, durability, observability, evolvability, deployability, economy, run-cost,"
          + " build-effort, operational-effort, time-to-market, energy-use";

  /// The dimensions in their order, (o) where values run towards the harder end.
  private static final String DIMENSIONS =
      """
      interaction: in-process, synchronous-remote, asynchronous-message, batch, stream, peer-to-peer
      consistency (o): eventual, causal, serializable, linearizable
      topology: one-process, one-region-cluster, multi-region-passive, multi-region-active, \
      edge-fleet
      workload: read-heavy, write-heavy, mixed, scans, streaming, bursty
      latency-budget (o): minutes, seconds, under-200-ms, under-20-ms, under-1-ms
      delivery: at-most-once, at-least-once, effectively-once, ordered-per-key, total-order
      state: stateless, session, durable-shared, long-running-workflow
      data-volume (o): under-10-gb, under-1-tb, under-100-tb, more
      request-rate (o): under-10-per-s, under-1k-per-s, under-100k-per-s, more
      operations (o): platform-team, on-call, part-time, none
      teams (o): one, two-to-five, six-to-twenty, more
      change-freedom: greenfield, modifiable, black-box-legacy, third-party
      cost-stance: minimal-fixed, pay-per-use, balanced, performance-first
      connectivity: lan, internet, intermittent, offline-first, air-gapped
      trust: one-domain, partners, multi-tenant, hostile-clients, byzantine
      regulation: none, personal-data, payment, health, audited
      real-time (o): none, soft, firm, hard
      platform: vm, kubernetes, serverless, mobile-desktop, embedded
      loss-tolerance (o): hours, minutes, near-zero, zero
      """;

  private static final int CATEGORIES = 22;

  private final Facts facts = Shipped.facts();

  @Test
  void qualitiesAreThoseOfTheModel() {
    Map<String, Set<String>> model = new TreeMap<>();
    QUALITIES.forEach((characteristic, children) -> model.put(characteristic, words(children)));
    Map<String, Set<String>> found = new TreeMap<>();
    for (Quality quality : facts.qualities().values()) {
      if (quality.broader() == null) {
        found.computeIfAbsent(quality.id().value(), _ -> new TreeSet<>());
      } else {
        found
            .computeIfAbsent(quality.broader().value(), _ -> new TreeSet<>())
            .add(quality.id().value());
      }
    }
    assertThat(found).isEqualTo(model);
  }

  @Test
  void qualitiesBeyondTheStandardAreMarked() {
    Set<String> marked = new TreeSet<>();
    for (Row row : Shipped.graph().select(Shipped.queries().fact("qualities"))) {
      if (row.text("extension").equals("true")) {
        marked.add(row.slug("quality"));
      }
    }
    assertThat(marked).isEqualTo(words(EXTENSIONS));
  }

  @Test
  void dimensionsAndTheirValuesAreThoseOfTheModel() {
    StringBuilder found = new StringBuilder();
    for (Dimension dimension : facts.dimensions()) {
      List<String> values =
          dimension.values().stream().map(value -> value.id().value().value()).toList();
      found
          .append(dimension.id())
          .append(dimension.ordered() ? " (o): " : ": ")
          .append(String.join(", ", values))
          .append('\n');
    }
    assertThat(found.toString()).isEqualTo(DIMENSIONS);
  }

  @Test
  void boundsOfAnOrderedDimensionLieSideBySide() {
    for (Dimension dimension : facts.dimensions()) {
      if (dimension.unit() == null) {
        continue;
      }
      List<Dimension.Value> values = new ArrayList<>(dimension.values());
      values.sort(Comparator.comparingDouble(Dimension.Value::lowerBound));
      for (int next = 1; next < values.size(); next++) {
        assertThat(values.get(next).lowerBound())
            .as(values.get(next).id().toString())
            .isEqualTo(values.get(next - 1).upperBound());
      }
    }
  }

  @Test
  void thereAreTwentyTwoCategoriesInOneOrder() {
    assertThat(facts.categories()).hasSize(CATEGORIES);
    assertThat(facts.categories().values().stream().map(category -> category.position()).sorted())
        .isEqualTo(IntStream.rangeClosed(1, CATEGORIES).boxed().toList());
  }

  @Test
  void everyForceStandsBetweenTwoAttributes() {
    assertThat(facts.forces().values())
        .isNotEmpty()
        .allSatisfy(force ->
            assertThat(force.pulls())
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(quality -> facts.attributesOf(quality).contains(quality)));
  }

  private static Set<String> words(String list) {
    return new TreeSet<>(Arrays.asList(list.split(",\\s*", -1)));
  }
}
