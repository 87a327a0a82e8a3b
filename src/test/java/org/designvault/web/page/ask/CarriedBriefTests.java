package org.designvault.web.page.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.designvault.pattern.Slug;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Library;
import org.junit.jupiter.api.Test;

class CarriedBriefTests {
  private static final String BRIEF = "q=It+hangs&quality=availability:5&constraint=no+mesh";

  @Test
  void theManneredPartsOfAnAddressAreNotCarried() {
    CarriedBrief brief =
        carried("/?" + BRIEF + "&whyNot=retry&view=set&size=3&demand=x&compare=retry&limit=4");

    assertThat(brief.question()).isEqualTo(BRIEF + "&limit=4");
  }

  @Test
  void aBriefIsCarriedToAReviewWithWhatIsInPlaceAsTheQuestion() {
    CarriedBrief brief = carried("/?" + BRIEF + "&adopted=retry");

    assertThat(brief.review(List.of("retry", "saga")))
        .isEqualTo("/review?adopted=retry,saga&" + BRIEF);
    assertThat(brief.review(List.of())).isEqualTo("/review?" + BRIEF);
    assertThat(carried("/?adopted=retry").review(List.of())).isEqualTo("/review");
  }

  @Test
  void aComparisonKeepsWhatIsInPlaceInTheBrief() {
    assertThat(carried("/?q=x&adopted=retry").compare(List.of("saga", "bulkhead")))
        .isEqualTo("/compare?pattern=saga&pattern=bulkhead&q=x&adopted=retry");
  }

  @Test
  void askTakesItBackWithOthersInPlaceOrPutAside() {
    CarriedBrief brief = carried("/?" + BRIEF + "&adopted=retry");

    assertThat(brief.askAdopting(List.of("a", "b")))
        .isEqualTo("/?" + BRIEF + "&adopted=a&adopted=b");
    assertThat(brief.askComparing(List.of("a")))
        .isEqualTo("/?" + BRIEF + "&adopted=retry&compare=a");
  }

  @Test
  void aQualityWeighsWhatItsCharacteristicDoesUnlessItWeighsMoreItself() {
    Slug availability = new Slug("availability");

    assertThat(carried("/?quality=reliability:4").weightOf(availability, Library.facts()))
        .isEqualTo("4");
    assertThat(
            carried("/?quality=reliability:2&quality=availability:2.5")
                .weightOf(availability, Library.facts()))
        .isEqualTo("2.5");
    assertThat(carried("/?q=x").weightOf(availability, Library.facts())).isEmpty();
  }

  @Test
  void scopeAloneAsksNothingAndWhatCannotBeReadIsAFault() {
    List<Problem> faults = new ArrayList<>();

    assertThat(carried("/?category=messaging").form(faults)).isNull();
    assertThat(faults).isEmpty();
    assertThat(carried("/?quality=a:x").form(faults)).isNull();
    assertThat(faults).extracting(Problem::field).containsExactly("qualities");
  }

  @Test
  void thePartsReadAsTheChipsOfAsk() {
    assertThat(carried("/?" + BRIEF).shown(Library.names()).parts())
        .containsExactly(
            new Carried.Part("matters", "Availability · 5"), new Carried.Part("demand", "no mesh"));
  }

  private static CarriedBrief carried(String address) {
    return CarriedBrief.read(AddressTests.parameters(address));
  }
}
