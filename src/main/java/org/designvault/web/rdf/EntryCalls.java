package org.designvault.web.rdf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.Vault;
import org.designvault.vault.WholeEntry;
import org.designvault.web.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// One entry in every form but the page: by what is accepted, or by the end of its address.
@Controller
class EntryCalls {
  private static final String MARKDOWN = "text/markdown";

  private final Vault vault;

  EntryCalls(Vault vault) {
    this.vault = vault;
  }

  @GetMapping(
      path = "/patterns/{id}",
      produces = {"text/turtle", "application/ld+json", "application/n-triples"})
  void accepted(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    rdf(id, Forms.accepted(request).orElse(RdfForm.TURTLE), request, response);
  }

  /// Spring takes an address with two parts that vary for less exact than one with one.
  @GetMapping({
    "/patterns/{id}.ttl",
    "/patterns/{id}.jsonld",
    "/patterns/{id}.nt",
    "/patterns/{id}.nq"
  })
  void named(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getServletPath();
    String suffix = address.substring(address.lastIndexOf('.') + 1);
    rdf(id, RdfForm.ofSuffix(suffix).orElse(RdfForm.TURTLE), request, response);
  }

  @GetMapping(path = "/patterns/{id}", produces = MARKDOWN)
  void acceptedText(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    text(id, request, response);
  }

  @GetMapping("/patterns/{id}.md")
  void text(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<WholeEntry> entry = WholeEntry.of(vault.facts(), id);
    if (entry.isEmpty()) {
      unknown(id, request, response);
      return;
    }
    RdfCalls.begin(response, MARKDOWN);
    response.getOutputStream().write(entry.get().text().getBytes(StandardCharsets.UTF_8));
  }

  private void rdf(
      String id, RdfForm form, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (vault.entry(id).isEmpty()) {
      unknown(id, request, response);
      return;
    }
    RdfCalls.begin(response, form.mediaType());
    vault.export(id, form, response.getOutputStream());
  }

  private void unknown(String id, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String hint =
        vault.suggest(id).stream()
            .findFirst()
            .map(near -> "did you mean '" + near.id() + "'?")
            .orElse("GET /api/patterns lists them");
    Problem problem = new Problem("id", id, "an entry of the catalogue", hint);
    new Refusal(HttpStatus.NOT_FOUND, "There is no such entry.", problem).send(request, response);
  }
}
