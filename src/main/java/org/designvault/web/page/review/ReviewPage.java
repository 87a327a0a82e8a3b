package org.designvault.web.page.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.designvault.vault.BriefForm;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.ReviewForm;
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

/// Review: what a system uses in; what it lacks, fears and pays out. The address holds all of it.
@Controller
class ReviewPage {
  private static final String ADOPTED = "adopted";
  private static final String ADD = "add";

  private final Vault vault;
  private final EntryNames entries;

  ReviewPage(Vault vault, EntryNames entries) {
    this.vault = vault;
    this.entries = entries;
  }

  @Bean
  static Place reviewPlace() {
    return new Place(Place.Row.MASTHEAD, 7, "/review", "Review");
  }

  /// @param parameters `adopted`, as somebody wrote it; `add`, what a choice or a button puts to
  ///   it; and a brief, as Ask writes it
  @GetMapping(path = "/review", produces = MediaType.TEXT_HTML_VALUE)
  String review(
      @RequestParam MultiValueMap<String, String> parameters,
      Model model,
      HttpServletResponse response) {
    EntryNames.Table names = entries.table();
    List<String> adopted = parameters.getOrDefault(ADOPTED, List.of());
    List<String> added = parameters.getOrDefault(ADD, List.of());
    Listed listed = Listed.of(Stream.concat(adopted.stream(), added.stream()).toList(), names);
    CarriedBrief brief = CarriedBrief.read(parameters).withoutAdopted();
    ReviewView page = page(new ReviewShaping(listed, names, brief), brief);
    boolean tidy = added.isEmpty() && String.join("\n", adopted).equals(listed.question());
    if (page.faults().isEmpty() && !tidy) {
      return "redirect:" + listed.address(brief.question());
    }
    if (!page.faults().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    model.addAttribute("page", page);
    return "review";
  }

  private ReviewView page(ReviewShaping shaping, CarriedBrief brief) {
    List<String> ids = shaping.listed().ids();
    List<Problem> faults = new ArrayList<>();
    BriefForm form = brief.form(faults);
    if (!faults.isEmpty()) {
      return shaping.refused(faults);
    }
    if (ids.isEmpty()) {
      return shaping.unasked();
    }
    try {
      return shaping.answered(
          vault.review(new ReviewForm(new ArrayList<@Nullable String>(ids), form)));
    } catch (RefusedRequest refused) {
      return shaping.refused(refused.problems());
    }
  }
}
