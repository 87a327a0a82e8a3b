package org.designvault.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.StoreStanding;
import org.designvault.vault.Vault;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/// Until the shared store has answered once there is nothing to answer with, and whoever asks is
/// told to come again. Health can be asked always.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class NothingYet extends OncePerRequestFilter {
  private static final long SECONDS = 5;

  /// Health, and what a page is drawn with.
  private static final List<String> ALWAYS = List.of("/actuator", "/css/", "/favicon.svg");

  private final Vault vault;

  NothingYet(Vault vault) {
    this.vault = vault;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return vault.revision().isPresent()
        || ALWAYS.stream().anyMatch(request.getServletPath()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String why = vault.store().map(StoreStanding::text).orElse("");
    if (Failures.readsPages(request)) {
      tellInAPage(why, response);
      return;
    }
    Problem problem = new Problem("store", why, "a store that answers", "the same call later");
    new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            "There is no catalogue to answer from yet.",
            List.of(problem),
            SECONDS)
        .send(request, response);
  }

  /// A page without its surroundings: what stands in them is in the catalogue.
  private static void tellInAPage(String why, HttpServletResponse response) throws IOException {
    String page =
        new ClassPathResource("templates/starting.html").getContentAsString(StandardCharsets.UTF_8);
    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(page.replace("${why}", HtmlUtils.htmlEscape(why)));
  }
}
