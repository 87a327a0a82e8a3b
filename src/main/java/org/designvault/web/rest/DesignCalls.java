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
              + " weight that any set of the pool can, each part by an entry that answers the brief"
              + " as well as may be; two alternatives differ from it, and from each other, by at"
              + " least two members. When no set keeps all constraints and demands, conflicts names"
              + " the minimal sets of them that contradict each other, by position (those of the"
              + " brief count first, then the demands), and repairs what to drop (the least"
              + " important first) and the members of the best set then: all of both for up to 8,"
              + " for up to 16 mostly, else the first of each.")
  DesignAnswer design(@RequestBody DesignForm wish) {
    return vault.design(wish);
  }
}
