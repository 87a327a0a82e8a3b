package org.designvault.web.page.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.designvault.vault.BriefForm;
import org.designvault.vault.RefusedRequest.Problem;
import org.junit.jupiter.api.Test;

class AskedTests {

  @Test
  void factsAreGroupedByDimension() {
    List<Problem> faults = new ArrayList<>();
    BriefForm form =
        AddressTests.read("/?context=platform/vm&context=teams/one&context=platform/kubernetes")
            .form(faults);

    assertThat(form.context())
        .isEqualTo(Map.of("platform", List.of("vm", "kubernetes"), "teams", List.of("one")));
    assertThat(faults).isEmpty();
  }

  @Test
  void aFactWithoutADimensionIsReported() {
    List<Problem> faults = new ArrayList<>();
    AddressTests.read("/?context=kubernetes").form(faults);

    assertThat(faults).extracting(Problem::field).containsExactly("context");
  }

  @Test
  void constraintsAreObjectsWhereTheyAreWrittenSo() {
    BriefForm form =
        AddressTests.read("/?constraint=no+broker&constraint=%7B%22without%22:%22retry%22%7D")
            .form(new ArrayList<>());

    assertThat(form.constraints()).isEqualTo(List.of("no broker", Map.of("without", "retry")));
  }

  @Test
  void aBrokenObjectIsReportedAtItsPosition() {
    List<Problem> faults = new ArrayList<>();
    AddressTests.read("/?constraint=no+broker&constraint=%7Bwithout").form(faults);

    assertThat(faults).extracting(Problem::field).containsExactly("constraints[1]");
  }

  @Test
  void aClearerConstraintTakesThePlaceOfTheOther() {
    Asked asked = AddressTests.read("/?q=x&constraint=a&constraint=b&limit=3");

    assertThat(asked.withConstraint(0, List.of("c")).address())
        .isEqualTo("/?q=x&constraint=c&constraint=b&limit=3");
  }

  @Test
  void droppedConstraintsLeaveTheRestOfTheBrief() {
    Asked asked = AddressTests.read("/?q=x&constraint=a&constraint=b&constraint=c&limit=3");

    assertThat(asked.withoutConstraints(List.of(0, 2)).address())
        .isEqualTo("/?q=x&constraint=b&limit=3");
  }

  @Test
  void demandsOnTheSetCountAfterTheConstraints() {
    Asked asked = AddressTests.read("/?q=x&constraint=a&constraint=b&view=set&demand=c&demand=d");

    assertThat(asked.demanded()).containsExactly("a", "b", "c", "d");
    assertThat(asked.withoutConstraints(List.of(1, 2)).address())
        .isEqualTo("/?q=x&constraint=a&view=set&demand=d");
  }

  @Test
  void aBrokenDemandOnTheSetIsReportedAtItsOwnPosition() {
    List<Problem> faults = new ArrayList<>();
    AddressTests.read("/?q=x&constraint=a&view=set&demand=b&demand=%7Bc").designForm(faults);

    assertThat(faults).extracting(Problem::field).containsExactly("demands[1]");
  }
}
