package org.designvault.web.page.ask;

import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.pattern.Quality;
import org.designvault.pattern.Slug;
import org.designvault.vault.BriefForm;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.page.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// The brief in the address of another page than Ask, which is answered under it.
///
/// It stands there under the names it has on Ask, so that a brief is carried by copying it.
public final class CarriedBrief {
  private final Asked asked;

  CarriedBrief(Asked asked) {
    this.asked = asked;
  }

  /// @param parameters those with which Ask changes a brief are ignored
  public static CarriedBrief read(MultiValueMap<String, String> parameters) {
    MultiValueMap<String, String> stated = new LinkedMultiValueMap<>(parameters);
    List.of(Address.ADD, Address.DROP, Address.WHY_NOT, Address.VIEW, Address.COMPARE)
        .forEach(stated::remove);
    return new CarriedBrief(Address.read(stated));
  }

  /// What is in place is then for the page to say.
  public CarriedBrief withoutAdopted() {
    return new CarriedBrief(asked.adopting(List.of()));
  }

  /// The form to hand to the vault; null when nothing is asked.
  ///
  /// @param faults receives what is not even well formed
  public @Nullable BriefForm form(List<Problem> faults) {
    faults.addAll(asked.faults());
    return asked.isEmpty() ? null : asked.form(faults);
  }

  /// What a quality weighs, by itself or by its characteristic, whichever is more: "5"; empty when
  /// it has no weight.
  public String weightOf(Slug quality, Facts facts) {
    Quality known = facts.qualities().get(quality);
    Slug broader = known == null ? null : known.broader();
    double own = asked.qualities().getOrDefault(quality.value(), 0.0);
    double inherited = broader == null ? 0 : asked.qualities().getOrDefault(broader.value(), 0.0);
    double weight = Math.max(own, inherited);
    return weight == 0 ? "" : Address.plain(weight);
  }

  /// The brief in words.
  public Carried shown(Names names) {
    return new Carried(
        asked.problem(),
        new BriefShaping(asked, null, names)
            .chips().stream().map(chip -> new Carried.Part(chip.lead(), chip.label())).toList(),
        AddressText.ofBrief(asked).stream()
            .map(parameter -> new Carried.Field(parameter.name(), parameter.value()))
            .toList(),
        question());
  }

  /// `q=…&quality=…`; empty when nothing is asked
  public String question() {
    return AddressText.joined(AddressText.ofBrief(asked));
  }

  /// Address that asks the same with other entries in place.
  public String askAdopting(List<String> adopted) {
    return asked.in(Manner.USUAL).adopting(adopted).address();
  }

  /// Address that asks the same, with some put aside to be compared.
  public String askComparing(List<String> compared) {
    return asked.in(Manner.USUAL.comparing(compared)).address();
  }

  /// Address of a review of a system under this brief.
  ///
  /// @param adopted slugs of what the system uses; none leaves it to be said there
  String review(List<String> adopted) {
    return withBrief(
        "/review",
        adopted.isEmpty() ? "" : "adopted=" + String.join(",", adopted),
        withoutAdopted());
  }

  /// Address of the comparison of two to four entries under this brief.
  String compare(List<String> compared) {
    return withBrief("/compare", "pattern=" + String.join("&pattern=", compared), this);
  }

  private static String withBrief(String path, String own, CarriedBrief brief) {
    List<String> parts =
        List.of(own, brief.question()).stream().filter(part -> !part.isEmpty()).toList();
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  /// Points as the ledgers write them: three decimals and a real minus sign.
  public static String points(double points) {
    return AnswerView.signed(points);
  }
}
