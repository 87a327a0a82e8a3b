package org.designvault.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.designvault.explore.Around;
import org.designvault.explore.Between;
import org.designvault.explore.Graph;
import org.designvault.explore.Paths;
import org.designvault.vault.Vault;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Walking the catalogue as a network.
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class GraphCalls {
  private final Vault vault;

  GraphCalls(Vault vault) {
    this.vault = vault;
  }

  @GetMapping("/graph")
  @Operation(
      summary = "What lies around some nodes",
      description =
          """
          Nodes are entries (pattern/retry, whatever their kind), categories (category/…), forces \
          (force/…), qualities and characteristics (quality/…), context dimensions \
          (context/platform) and values (context/platform/kubernetes), and sources (source/…); \
          center takes one to 12 of them. Links are followed in both directions, 1 to 4 deep; an \
          edge reads "source relation target". kinds filters nodes by their type, categories \
          entries by the slugs of their categories; centres are always there, and without filters \
          everything is. Nearest first, at most limit (1 to 2000) nodes and 5000 edges; truncated \
          says that there was more within the depth. degree counts the links that a node has in \
          the whole catalogue and that pass the filters, shown or not.\
          """)
  Graph around(
      @RequestParam(defaultValue = "") List<String> center,
      @RequestParam(defaultValue = "1") int depth,
      @RequestParam(defaultValue = "") List<String> relations,
      @RequestParam(defaultValue = "") List<String> kinds,
      @RequestParam(defaultValue = "") List<String> categories,
      @RequestParam(defaultValue = "200") int limit) {
    return vault.around(new Around(center, depth, relations, kinds, categories, limit));
  }

  @GetMapping("/paths")
  @Operation(
      summary = "How two nodes hang together, and why",
      description =
          """
          Paths that visit no node twice, the shortest first, at most limit (1 to 10). Each begins \
          with the node from; every further step has the relation by which it is reached, its \
          direction (out: from the node before to this one; in: the other way round) and the why. \
          Without relations only those between entries are followed, or all when one of the ends \
          is no entry. Paths of more than 24 steps, or of more than three steps more than the \
          shortest, are not looked for; after half a million links the search stops, and \
          truncated says so.\
          """)
  Paths between(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") List<String> relations,
      @RequestParam(defaultValue = "10") int limit) {
    return vault.between(new Between(from, to, relations, limit));
  }
}
