package org.designvault.web.page.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.ReviewForm;
import org.designvault.vault.Vault;
import org.designvault.web.page.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Review: what a system uses in; what it lacks, fears and pays out. The address holds all of it.
@Controller
class ReviewPage {
  private final Vault vault;

  ReviewPage(Vault vault) {
    this.vault = vault;
  }

  @Bean
  static Place reviewPlace() {
    return new Place(Place.Row.MASTHEAD, 7, "/review", "Review");
  }

  /// @param adopted as somebody wrote it
  /// @param add what a choice or a button puts to it
  @GetMapping(path = "/review", produces = MediaType.TEXT_HTML_VALUE)
  String review(
      @RequestParam(defaultValue = "") String adopted,
      @RequestParam(defaultValue = "") String add,
      Model model,
      HttpServletResponse response) {
    Facts facts = vault.facts();
    Listed listed = Listed.of(List.of(adopted, add), facts);
    ReviewView page = page(new ReviewShaping(listed, facts));
    boolean tidy = add.isBlank() && adopted.equals(listed.question());
    if (page.faults().isEmpty() && !tidy) {
      return "redirect:" + listed.address();
    }
    if (!page.faults().isEmpty()) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
    model.addAttribute("page", page);
    return "review";
  }

  private ReviewView page(ReviewShaping shaping) {
    List<String> ids = shaping.listed().ids();
    if (ids.isEmpty()) {
      return shaping.unasked();
    }
    try {
      return shaping.answered(
          vault.review(new ReviewForm(new ArrayList<@Nullable String>(ids), null)));
    } catch (RefusedRequest refused) {
      return shaping.refused(refused.problems());
    }
  }
}
