package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.designvault.catalogue.Catalogue;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a shape forbids is led back to file, line and key, with the nearest thing that exists.
class MeaningTests {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("fixtures")
  void aFaultOfMeaningNamesItsPlaceAndWhatWouldBeRight(Path fixture) {
    FaultyCatalogue faulty = FaultyCatalogue.of(fixture, folder);
    assertThat(faulty.found()).isNotEmpty().isEqualTo(faulty.expected());
  }

  @Test
  void everyPartOfAFaultIsToldApart() {
    Catalogue catalogue = faulty("unknown-entry");
    assertThat(Shipped.loader().judge(catalogue))
        .containsExactly(
            new Fault(
                "data/patterns/resilience-fault-tolerance/lantern.md",
                29,
                "relations[1].to",
                "miror",
                "an entry of the catalogue",
                "did you mean 'mirror'?"));
  }

  @Test
  void loadingRefusesWhatJudgingFaults() {
    Catalogue catalogue = faulty("unknown-source-of-an-effect");
    assertThat(Shipped.loader().load(catalogue))
        .isEqualTo(new Loading.Refused(Shipped.loader().judge(catalogue)));
  }

  @Test
  void anEntryThatIsKnownButNotReadMayBePointedAt() {
    Catalogue catalogue = faulty("unknown-entry");
    assertThat(Shipped.loader().judge(unread(catalogue, "miror", Kind.PATTERN))).isEmpty();
  }

  @Test
  void aTroubleThatIsKnownButNotReadMayBeMitigated() {
    Catalogue catalogue = faulty("mitigates-no-trouble");
    assertThat(Shipped.loader().judge(unread(catalogue, "mirror", Kind.FAILURE_MODE))).isEmpty();
  }

  /// The catalogue when no more is known of one entry than its kind.
  private static Catalogue unread(Catalogue catalogue, String slug, Kind kind) {
    SortedMap<Slug, Kind> known = new TreeMap<>(catalogue.known());
    known.put(new Slug(slug), kind);
    return new Catalogue(
        catalogue.revision(),
        catalogue.entries().stream().filter(entry -> !entry.slug().value().equals(slug)).toList(),
        catalogue.sources(),
        catalogue.ontology(),
        catalogue.context(),
        known,
        catalogue.own(),
        catalogue.faults());
  }

  private Catalogue faulty(String name) {
    Path fixture =
        Stream.concat(fixtures(), FaultyCatalogue.fixtures("meaning").stream())
            .filter(path -> path.endsWith(name))
            .findFirst()
            .orElseThrow();
    return FaultyCatalogue.of(fixture, folder).catalogue();
  }

  private static Stream<Path> fixtures() {
    return FaultyCatalogue.fixtures("shapes").stream();
  }
}
