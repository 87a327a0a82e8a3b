package org.designvault.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.designvault.vault.RefusedRequest.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What is said where no call or page of ours could answer: an unknown address, a method or a media
/// type that is not served, something that broke. A page for whoever reads pages, a problem
/// document for everybody else.
@Controller
class Failures implements ErrorController {
  private static final String OURS = "/error";
  private static final String FORMS =
      "text/html, text/turtle, application/ld+json, application/n-triples or text/markdown";

  @RequestMapping(OURS)
  Object failed(HttpServletRequest request) {
    Optional<Refusal> refusal = Refusal.in(request);
    if (refusal.isPresent()) {
      return told(
          refusal.get().status(),
          refusal.get().detail(),
          address(request),
          refusal.get().problems());
    }
    HttpStatus status = status(request);
    String address = address(request);
    boolean isCall = address.matches("/api(/.*)?|/mcp");
    if (!isCall && readsPages(request)) {
      return new ModelAndView("error", Map.of("status", status.value()), status);
    }
    return told(status, detail(status), address, errors(status, request, isCall));
  }

  private static ResponseEntity<ProblemDetail> told(
      HttpStatus status, String detail, String address, List<Problem> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setInstance(URI.create(address));
    problem.setProperty("errors", errors);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /// Asked for by its own address, this is an address like any that does not exist.
  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return status == null ? HttpStatus.NOT_FOUND : status;
  }

  private static String address(HttpServletRequest request) {
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return (address instanceof String text ? text : OURS).replaceFirst("^/+", "/");
  }

  static boolean readsPages(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
  }

  private static String detail(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is nothing at this address.";
      case METHOD_NOT_ALLOWED -> "This address does not take this method; see the Allow header.";
      case NOT_ACCEPTABLE -> "This address has no answer in a form that is accepted.";
      case UNSUPPORTED_MEDIA_TYPE -> "This address takes JSON only, and not packed.";
      case CONTENT_TOO_LARGE -> "The body is larger than this address takes.";
      default ->
          status.is4xxClientError()
              ? "The request cannot be read."
              : "Something failed here; it is in the log. The same call may work again.";
    };
  }

  private static List<Problem> errors(
      HttpStatus status, HttpServletRequest request, boolean isCall) {
    String form =
        isCall
            ? MediaType.APPLICATION_JSON_VALUE
            : address(request).startsWith("/patterns/") ? FORMS : MediaType.TEXT_HTML_VALUE;
    return switch (status) {
      case METHOD_NOT_ALLOWED ->
          List.of(new Problem("method", method(request), "a method this address takes", ""));
      case NOT_ACCEPTABLE -> List.of(header(HttpHeaders.ACCEPT, form, request));
      case UNSUPPORTED_MEDIA_TYPE -> List.of(header(HttpHeaders.CONTENT_TYPE, form, request));
      default -> List.of();
    };
  }

  /// What failed is told by a GET, whatever was sent.
  private static String method(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_METHOD));
  }

  private static Problem header(String name, String expected, HttpServletRequest request) {
    String value = request.getHeader(name);
    return new Problem(name, value == null ? "" : value, expected, "");
  }
}
