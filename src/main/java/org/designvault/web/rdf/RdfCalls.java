package org.designvault.web.rdf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vault.Vault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The whole in one piece, and what it is written with.
@Controller
class RdfCalls {
  private static final String JSON_LD = RdfForm.JSON_LD.mediaType();

  private final Vault vault;

  RdfCalls(Vault vault) {
    this.vault = vault;
  }

  @GetMapping("/dump.{suffix:ttl|jsonld|nt|nq}")
  void dump(@PathVariable String suffix, HttpServletResponse response) throws IOException {
    RdfForm form = RdfForm.ofSuffix(suffix).orElse(RdfForm.TURTLE);
    begin(response, form.mediaType());
    vault.export(form, response.getOutputStream());
  }

  @GetMapping("/ontology.ttl")
  void ontology(HttpServletResponse response) throws IOException {
    begin(response, RdfForm.TURTLE.mediaType());
    vault.exportOntology(RdfForm.TURTLE, response.getOutputStream());
  }

  @GetMapping("/context.jsonld")
  void context(HttpServletResponse response) throws IOException {
    begin(response, JSON_LD);
    response.getOutputStream().write(vault.context().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/.well-known/void")
  void description(HttpServletRequest request, HttpServletResponse response) throws IOException {
    RdfForm form = Forms.accepted(request).orElse(RdfForm.TURTLE);
    begin(response, form.mediaType());
    vault.describe(Forms.site(request), form, response.getOutputStream());
  }

  static void begin(HttpServletResponse response, String mediaType) {
    response.setContentType(mediaType);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
  }
}
