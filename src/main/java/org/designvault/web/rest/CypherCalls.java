package org.designvault.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import org.designvault.graph.asking.CypherRows;
import org.designvault.vault.CypherForm;
import org.designvault.vault.Vault;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The graph itself, in Cypher.
@RestController
@RequestMapping(
    path = "/api",
    consumes = MediaType.APPLICATION_JSON_VALUE,
    produces = MediaType.APPLICATION_JSON_VALUE)
class CypherCalls {
  private final Vault vault;

  CypherCalls(Vault vault) {
    this.vault = vault;
  }

  @PostMapping("/cypher")
  @Operation(
      summary = "A query in Cypher, where the engine is Neo4j",
      description =
          """
          It reads and never writes; LOAD CSV, procedures that are not on the list of \
          designvault.cypher.procedures, and commands about the server are refused, and so are \
          queries beyond the limits of time and size. $revision is the revision that is served, \
          unless given. Files of queries/explore run as they are: their header gives what \
          parameters does not. Nodes are maps with elementId, labels and properties, relationships \
          with elementId, type, startNodeElementId, endNodeElementId and properties, paths lists \
          of both.\
          """)
  CypherRows ask(@RequestBody CypherForm form) {
    return vault.ask(form);
  }
}
