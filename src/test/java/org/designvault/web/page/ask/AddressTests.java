package org.designvault.web.page.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

class AddressTests {
  private static final String WHOLE =
      "/?q=It+hangs,+100%25+of+the+time&quality=availability:5&quality=run-cost:2.5"
          + "&context=platform/vm&context=platform/kubernetes"
          + "&constraint=without+a+broker&constraint=%7B%22without%22:%22message-broker%22%7D"
          + "&adopted=retry&failureMode=retry-storm&force=fail-fast&category=messaging"
          + "&kind=practice&limit=7&whyNot=bulkhead";

  @Test
  void anAddressHoldsTheWholeBrief() {
    Asked asked = read(WHOLE);

    assertThat(asked.problem()).isEqualTo("It hangs, 100% of the time");
    assertThat(asked.qualities()).isEqualTo(Map.of("availability", 5.0, "run-cost", 2.5));
    assertThat(asked.context()).containsExactly("platform/vm", "platform/kubernetes");
    assertThat(asked.constraints())
        .containsExactly("without a broker", "{\"without\":\"message-broker\"}");
    assertThat(asked.adopted()).containsExactly("retry");
    assertThat(asked.failureModes()).containsExactly("retry-storm");
    assertThat(asked.forces()).containsExactly("fail-fast");
    assertThat(asked.categories()).containsExactly("messaging");
    assertThat(asked.kinds()).containsExactly("practice");
    assertThat(asked.limit()).isEqualTo(7);
    assertThat(asked.whyNot()).isEqualTo("bulkhead");
    assertThat(asked.faults()).isEmpty();
  }

  @Test
  void whatIsReadIsWrittenAgainTheSame() {
    assertThat(read(WHOLE).address()).isEqualTo(WHOLE);
  }

  @Test
  void nothingAskedIsTheBareAddress() {
    assertThat(read("/?unknown=1").address()).isEqualTo("/");
    assertThat(read("/?category=messaging&kind=practice&limit=3").isEmpty()).isTrue();
  }

  @Test
  void anyPartButScopeIsAQuestion() {
    for (String part :
        List.of("q=x", "quality=a:1", "context=a/b", "constraint=x", "adopted=a", "force=a")) {
      assertThat(read("/?" + part).isEmpty()).as(part).isFalse();
    }
    assertThat(read("/?failureMode=a").isEmpty()).isFalse();
  }

  @Test
  void blanksAndButtonsMakeAnAddressUntidy() {
    assertThat(Address.isUntidy(parameters("/?q=x"))).isFalse();
    assertThat(Address.isUntidy(parameters("/?q=x&context="))).isTrue();
    assertThat(Address.isUntidy(parameters("/?q=x&drop=context=a/b"))).isTrue();
    assertThat(Address.isUntidy(parameters("/?q=x&add=context=a/b"))).isTrue();
  }

  @Test
  void aButtonTakesOnePartOff() {
    Asked asked = read("/?quality=availability:5&adopted=retry&adopted=cache&drop=adopted=retry");

    assertThat(asked.address()).isEqualTo("/?quality=availability:5&adopted=cache");
  }

  @Test
  void aButtonPutsOnePartOn() {
    assertThat(read("/?adopted=cache&add=adopted=retry").address())
        .isEqualTo("/?adopted=cache&adopted=retry");
  }

  @Test
  void theLastWeightOfAQualityHoldsInItsOldPlace() {
    Asked asked = read("/?quality=a:1&quality=b:2&add=quality=a:4");

    assertThat(asked.address()).isEqualTo("/?quality=a:4&quality=b:2");
  }

  @Test
  void aQualityWithoutAWeightHasTheMiddleOne() {
    assertThat(read("/?quality=availability").qualities()).containsEntry("availability", 3.0);
  }

  @Test
  void whatIsNoNumberIsReportedAndTheRestIsRead() {
    Asked asked = read("/?quality=a:x&quality=b:2&limit=ten");

    assertThat(asked.qualities()).containsOnlyKeys("b");
    assertThat(asked.faults())
        .extracting(fault -> fault.field() + " " + fault.value())
        .containsExactly("qualities a:x", "limit ten");
  }

  @Test
  void aSetHasItsSizeItsDemandsAndWhatIsComparedInTheAddress() {
    String address = "/?q=x&view=set&size=4&demand=no+mesh&demand=b&compare=retry&compare=mesh";

    assertThat(read(address).address()).isEqualTo(address);
    assertThat(read(address).manner())
        .isEqualTo(new Manner(true, 4, List.of("no mesh", "b"), List.of("retry", "mesh")));
  }

  @Test
  void aRankingHasNoSizeAndNoDemandsAsAWholeAndASetAnswersNoWhyNot() {
    assertThat(read("/?q=x&size=4&demand=b&view=other").address()).isEqualTo("/?q=x");
    assertThat(read("/?q=x&view=set&size=4&demand=b&drop=view=set").address()).isEqualTo("/?q=x");
    assertThat(read("/?q=x&whyNot=retry&add=view=set").address()).isEqualTo("/?q=x&view=set");
  }

  @Test
  void fourAreAsManyAsCanBeCompared() {
    assertThat(read("/?compare=a&compare=b&compare=c&compare=d&add=compare=e").address())
        .isEqualTo("/?compare=a&compare=b&compare=c&compare=d");
    assertThat(read("/?compare=a&compare=b&drop=compare=a").address()).isEqualTo("/?compare=b");
  }

  static Asked read(String address) {
    return Address.read(parameters(address));
  }

  static MultiValueMap<String, String> parameters(String address) {
    MultiValueMap<String, String> decoded = new LinkedMultiValueMap<>();
    UriComponentsBuilder.fromUriString(address.replace("+", "%20"))
        .build()
        .getQueryParams()
        .forEach((name, values) ->
            values.forEach(
                value -> decoded.add(name, value == null ? "" : UriUtils.decode(value, UTF_8))));
    return decoded;
  }
}
