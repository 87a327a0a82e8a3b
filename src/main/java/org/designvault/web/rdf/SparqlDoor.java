package org.designvault.web.rdf;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vault.Vault;
import org.designvault.web.Refusal;
import org.designvault.web.Tags;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Stands before Fuseki: what is no query it would take is told as every failure is, and so is what
/// it refuses itself.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class SparqlDoor extends OncePerRequestFilter {
  static final String ADDRESS = "/sparql";

  private final Vault vault;
  private final Tags tags;

  SparqlDoor(Vault vault, Tags tags) {
    this.vault = vault;
    this.tags = tags;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().equals(ADDRESS);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    Optional<Refusal> fault = SparqlRequest.fault(request);
    if (fault.isPresent()) {
      if (fault.get().status() == HttpStatus.METHOD_NOT_ALLOWED) {
        response.setHeader(HttpHeaders.ALLOW, SparqlRequest.METHODS);
      }
      fault.get().send(request, response);
    } else if (SparqlRequest.asksForDescription(request)) {
      describe(request, response);
    } else {
      answer(request, response, chain);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String tag = tag(request);
    String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (!tag.isEmpty() && known != null && known.contains(tag)) {
      tags.isKnown(request, response, form(request));
      return;
    }
    FusekiAnswer answer = new FusekiAnswer(response, tag);
    chain.doFilter(new SparqlRequest(request), answer.response());
    if (answer.failed()) {
      answer.refusal(request).send(request, response);
    }
  }

  private void describe(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    RdfForm form = Forms.accepted(request).orElse(RdfForm.TURTLE);
    if (!tags.isKnown(request, response, form.suffix())) {
      response.setContentType(form.mediaType());
      response.setCharacterEncoding("UTF-8");
      vault.describe(Forms.site(request), form, response.getOutputStream());
    }
  }

  /// A query in the address has the same answer as long as the revision is the same; only an answer
  /// is tagged, and no refusal.
  private String tag(HttpServletRequest request) {
    boolean same = request.getMethod().equals("GET") && !SparqlRequest.isFickle(request);
    return same ? tags.tag(form(request)) : "";
  }

  private static String form(HttpServletRequest request) {
    return Integer.toHexString(String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).hashCode());
  }
}
