package org.designvault.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.designvault.vault.ComparisonAnswer;
import org.designvault.vault.ComparisonForm;
import org.designvault.vault.ReviewAnswer;
import org.designvault.vault.ReviewForm;
import org.designvault.vault.Vault;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Entries side by side, and a system looked over.
@RestController
@RequestMapping(
    path = "/api",
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewCalls {
  private final Vault vault;

  ReviewCalls(Vault vault) {
    this.vault = vault;
  }

  @PostMapping("/comparisons")
  @Operation(
      summary = "Two to four entries side by side",
      description =
          """
          A row for every quality that one of them affects (values: strength, all effects on it \
          together as the ranking counts them, and the effects), every context dimension that \
          decides for one (values: fits and unfit), preconditions and price (values: statements), \
          and how they stand to each other where they do. With a brief, scores has what it says to \
          each, the constraints it breaks included.\
          """)
  ComparisonAnswer compare(@RequestBody ComparisonForm form) {
    return vault.compare(form);
  }

  @PostMapping("/reviews")
  @Operation(
      summary = "What a system lacks, fears and pays by the entries it uses",
      description =
          """
          What is required and missing, with the way to it; what conflicts; failure modes and \
          anti-patterns that are exposed to and not mitigated, or under a condition only; \
          qualities that are harmed and never helped; and at most five entries that help most, \
          each by how much the review gets shorter once those before it are adopted: a missing \
          requirement or an open failure mode counts 1, one mitigated under a condition only or a \
          quality only harmed counts 0.5. What an adopted entry specializes is in place \
          too. Failure modes of the brief, chosen or described, count as named; its \
          constraints and scope hold for suggestions; its weights put harmed qualities in order.\
          """)
  ReviewAnswer review(@RequestBody ReviewForm form) {
    return vault.review(form);
  }
}
