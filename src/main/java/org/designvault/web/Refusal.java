package org.designvault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.vault.RefusedRequest.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Why a request gets no answer, from where it was found out to where it is told.
///
/// @param detail a sentence
/// @param retryAfter seconds, or 0 when the same request will never be answered
public record Refusal(HttpStatus status, String detail, List<Problem> problems, long retryAfter) {
  public Refusal {
    problems = List.copyOf(problems);
  }

  public Refusal(HttpStatus status, String detail, Problem... problems) {
    this(status, detail, List.of(problems), 0);
  }

  public static Refusal of(RefusedQuery refused) {
    HttpStatus status =
        switch (refused.reason()) {
          case MALFORMED, FORBIDDEN, TOO_LARGE -> HttpStatus.BAD_REQUEST;
          case TOO_SLOW, BUSY, AWAY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    Problem problem = new Problem("query", refused.where(), refused.expected(), refused.hint());
    return new Refusal(status, refused.what(), List.of(problem), refused.retryAfter().toSeconds());
  }

  /// Ends the request; what is told is written where all failures are told.
  public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    request.setAttribute(Refusal.class.getName(), this);
    if (retryAfter > 0) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter));
    }
    response.sendError(status.value());
  }

  static Optional<Refusal> in(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(Refusal.class.getName()))
        .map(Refusal.class::cast);
  }
}
