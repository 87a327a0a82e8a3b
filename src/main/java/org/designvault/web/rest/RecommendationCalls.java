package org.designvault.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.designvault.vault.Answer;
import org.designvault.vault.BriefForm;
import org.designvault.vault.Vault;
import org.designvault.vault.WhyNotAnswer;
import org.designvault.vault.WhyNotForm;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Asking for advice.
@RestController
@RequestMapping(
    path = "/api/recommendations",
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
class RecommendationCalls {
  private final Vault vault;

  RecommendationCalls(Vault vault) {
    this.vault = vault;
  }

  @PostMapping
  @Operation(
      summary = "Which entries fit a brief, why, and at what price",
      description =
          "Every part of a brief may be left out, but not all. Constraints are phrases, or objects"
              + " with one of context (and proven), notContext, quality (and atLeast), mitigates,"
              + " without, compatibleWithAdopted. The points of reasons and price add up to the"
              + " score. When no candidate satisfies all constraints, conflicts names the minimal sets"
              + " of them, by position, that contradict each other, and repairs what to drop (the"
              + " least important first) and what that unlocks, best first: all of both for up to 16"
              + " constraints, the first of each for more; else both are empty. embedding says whether an"
              + " external embedding service took part, and is missing when none was to.")
  Answer recommend(@RequestBody BriefForm brief) {
    return vault.recommend(brief);
  }

  @PostMapping("/why-not")
  @Operation(
      summary = "Why an entry is not the first answer to a brief, and what little would make it so",
      description =
          "Says which constraints it breaks; else what is first, with the points by which it is"
              + " ahead (reasons) and behind (price). Each change of wouldWinIf alone is enough: a"
              + " part of a brief to put over the one asked, or drop and positions of constraints.")
  WhyNotAnswer whyNot(@RequestBody WhyNotForm form) {
    return vault.whyNot(form);
  }
}
