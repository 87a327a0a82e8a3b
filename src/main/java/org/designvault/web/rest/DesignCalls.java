package org.designvault.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.designvault.vault.DesignAnswer;
import org.designvault.vault.DesignForm;
import org.designvault.vault.Vault;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Asking for a set of entries that belong together.
@RestController
@RequestMapping(
    path = "/api/designs",
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
class DesignCalls {
  private final Vault vault;

  DesignCalls(Vault vault) {
    this.vault = vault;
  }

  @PostMapping
  @Operation(
      summary = "Which few entries together cover the most of a brief",
      description =
          "At most size entries, 3 to 7, required ones included, without a conflict. Demands are"
              + " constraints that hold for the set as a whole. The first set covers the most"
              + " weight that any set of the pool can, at the least price; two alternatives differ"
              + " from it, and from each other, by at least two members.")
  DesignAnswer design(@RequestBody DesignForm wish) {
    return vault.design(wish);
  }
}
