package org.designvault.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.StoreStanding;
import org.designvault.vault.Vault;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Until the shared store has answered once there is nothing to answer with, and whoever asks is
/// told to come again. Health can be asked always.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class NothingYet extends OncePerRequestFilter {
  private static final long SECONDS = 5;

  private final Vault vault;

  NothingYet(Vault vault) {
    this.vault = vault;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return vault.revision().isPresent() || request.getServletPath().startsWith("/actuator");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String why = vault.store().map(StoreStanding::text).orElse("");
    Problem problem = new Problem("store", why, "a store that answers", "the same call later");
    new Refusal(
            HttpStatus.SERVICE_UNAVAILABLE,
            "There is no catalogue to answer from yet.",
            List.of(problem),
            SECONDS)
        .send(request, response);
  }
}
