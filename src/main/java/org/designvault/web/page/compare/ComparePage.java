package org.designvault.web.page.compare;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.designvault.vault.BriefForm;
import org.designvault.vault.ComparisonForm;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.Vault;
import org.designvault.web.page.EntryNames;
import org.designvault.web.page.Place;
import org.designvault.web.page.ask.CarriedBrief;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Compare: two to four entries side by side. The address holds them, and the brief.
@Controller
class ComparePage {
  private final Vault vault;
  private final EntryNames entries;

  ComparePage(Vault vault, EntryNames entries) {
    this.vault = vault;
    this.entries = entries;
  }

  @Bean
  static Place comparePlace() {
    return new Place(Place.Row.FOOT, 0, "/compare", "Compare");
  }

  /// @param parameters `pattern`, each an id, name or alias; and a brief, as Ask writes it
  @GetMapping(path = "/compare", produces = MediaType.TEXT_HTML_VALUE)
  String compare(
      @RequestParam MultiValueMap<String, String> parameters,
      Model model,
      HttpServletResponse response) {
    List<String> written = parameters.getOrDefault(Picked.PATTERN, List.of());
    EntryNames.Table names = entries.table();
    Picked picked = Picked.of(written, names);
    CarriedBrief brief = CarriedBrief.read(parameters);
    CompareView page = page(picked, brief, new CompareShaping(picked, names, brief));
    if (page.faults().isEmpty() && !picked.ids().equals(written)) {
      return "redirect:" + picked.address(brief.question());
    }
    if (!page.faults().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    model.addAttribute("page", page);
    return "compare";
  }

  private CompareView page(Picked picked, CarriedBrief brief, CompareShaping shaping) {
    List<Problem> faults = new ArrayList<>();
    BriefForm form = brief.form(faults);
    if (picked.areTooFew()) {
      faults.addAll(shaping.unknown());
    }
    if (!faults.isEmpty() || picked.areTooFew()) {
      return shaping.open(faults);
    }
    try {
      return shaping.answered(
          vault.compare(new ComparisonForm(new ArrayList<@Nullable String>(picked.ids()), form)));
    } catch (RefusedRequest refused) {
      return shaping.open(refused.problems());
    }
  }
}
