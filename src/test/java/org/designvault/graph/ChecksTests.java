package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.designvault.Shipped;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each file of `queries/checks` finds the fault of the fixture that is named after it, and no
/// other.
class ChecksTests {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("fixtures")
  void aCheckFindsItsFaultAndItsPlace(Path fixture) {
    FaultyCatalogue faulty = FaultyCatalogue.of(fixture, folder);
    assertThat(faulty.found()).isNotEmpty().isEqualTo(faulty.expected());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void aFaultIsTheOneOfItsCheck(Path fixture) {
    NamedQuery check =
        Shipped.queries().checks().stream()
            .filter(query -> query.id().equals(String.valueOf(fixture.getFileName())))
            .findFirst()
            .orElseThrow();
    assertThat(FaultyCatalogue.of(fixture, folder).found())
        .allMatch(fault -> fault.endsWith(" · " + check.answers() + " · " + check.fix()));
  }

  @Test
  void everyCheckHasAFixture() {
    assertThat(fixtures().map(fixture -> String.valueOf(fixture.getFileName())))
        .containsExactlyElementsOf(
            Shipped.queries().checks().stream().map(NamedQuery::id).toList());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void nothingIsFoundInTheShippedCatalogue(NamedQuery check) {
    assertThat(Shipped.graph().select(check)).isEmpty();
  }

  @Test
  void nothingIsFoundInASoundCatalogue() {
    assertThat(FaultyCatalogue.sound(folder).found()).isEmpty();
  }

  private static Stream<Path> fixtures() {
    return FaultyCatalogue.fixtures("meaning").stream();
  }

  private static Stream<Named<NamedQuery>> checks() {
    return Shipped.queries().checks().stream().map(query -> Named.of(query.id(), query));
  }
}
