package org.designvault.web.page.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.designvault.explore.Terms;
import org.designvault.explore.View.Opened;
import org.designvault.vault.RefusedRequest.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class SightAddressTests {
  private static final Sight FULL =
      new Sight(
          List.of("pattern/retry", "quality/availability"),
          2,
          80,
          List.of("requires", "helps"),
          List.of("pattern", "quality"),
          List.of(new Opened("pattern/retry", 8), new Opened("pattern/timeout", 15)),
          List.of("pattern/bulkhead"),
          "pattern/retry",
          "pattern/saga",
          2,
          "pattern/retry~requires~pattern/idempotency");

  @Test
  void addressHoldsTheWholeSight() {
    String address = SightAddress.of(FULL);
    assertThat(read(address).read()).isEqualTo(FULL);
    assertThat(address)
        .startsWith("/explore?center=pattern/retry&center=quality/availability&depth=2&limit=80")
        .contains("open=pattern/retry&open=pattern/timeout:15")
        .endsWith("way=3&select=pattern/retry~requires~pattern/idempotency");
  }

  @Test
  void whatIsUsualIsNotSaid() {
    assertThat(SightAddress.of(Sight.NOTHING)).isEqualTo("/explore");
    assertThat(SightAddress.of(Sight.NOTHING.startingAt("pattern/saga")))
        .isEqualTo("/explore?center=pattern/saga");
    String all = "kinds=" + String.join(",", Terms.types());
    String usual = "relations=" + String.join(",", Terms.relationsOfEntries());
    assertThat(read("/explore?center=pattern/saga&" + all + "&" + usual).read())
        .isEqualTo(Sight.NOTHING.startingAt("pattern/saga"));
  }

  @Test
  void aroundWhatIsNoEntryOtherRelationsAreUsual() {
    String usual = "relations=" + String.join(",", Terms.relationsOfEntries());
    assertThat(read("/explore?center=force/fail-fast&" + usual).read().relations())
        .isEqualTo(Terms.relationsOfEntries());
  }

  @Test
  void emptiedListIsNoUntouchedOne() {
    Sight none = read("/explore?center=pattern/saga&relations=none&kinds=none").read();
    assertThat(none.relations()).isEmpty();
    assertThat(none.kinds()).isEmpty();
    assertThat(SightAddress.of(none))
        .isEqualTo("/explore?center=pattern/saga&relations=none&kinds=none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/explore?find=saga",
        "/explore?center=pattern/saga&from=",
        "/explore?relations=none&relations=requires",
        "/explore?kinds=none&kinds=pattern"
      })
  void whatFormsLeaveBehindIsUntidy(String address) {
    assertThat(read(address).isUntidy()).isTrue();
    assertThat(read(SightAddress.of(read(address).read())).isUntidy()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"depth=two", "limit=1e9", "way=first", "open=pattern/retry:many"})
  void numbersThatAreNoneAreFaults(String part) {
    SightAddress address = read("/explore?" + part);
    address.read();
    assertThat(address.faults())
        .singleElement()
        .extracting(Problem::expected)
        .isEqualTo("a whole number");
  }

  @Test
  void stepsAreKeptInTheirOrder() {
    Sight sight =
        Sight.NOTHING
            .startingAt("pattern/a")
            .opening("pattern/b", 8)
            .opening("pattern/c", 8)
            .opening("pattern/b", 8);
    assertThat(SightAddress.of(sight))
        .isEqualTo(
            "/explore?center=pattern/a&open=pattern/b&open=pattern/c&open=pattern/b"
                + "&select=pattern/b");
    assertThat(sight.closing("pattern/b").opened()).containsExactly(new Opened("pattern/c", 8));
  }

  @Test
  void leavingOutACentreTakesItFromTheCentres() {
    Sight sight = FULL.hiding("pattern/retry");
    assertThat(sight.centers()).containsExactly("quality/availability");
    assertThat(sight.hidden()).containsExactly("pattern/bulkhead");
    assertThat(sight.hiding("pattern/x").hidden()).containsExactly("pattern/bulkhead", "pattern/x");
    assertThat(sight.adding("pattern/bulkhead").hidden()).isEmpty();
  }

  private static SightAddress read(String address) {
    MultiValueMap<String, String> parameters =
        UriComponentsBuilder.fromUriString(address).build().getQueryParams();
    return new SightAddress(parameters);
  }
}
