package org.designvault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/// Answers 304 to whoever has the answer of this revision already.
class Freshness implements HandlerInterceptor {
  private final Tags tags;

  Freshness(Tags tags) {
    this.tags = tags;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String method = request.getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    if (!reads || !(handler instanceof HandlerMethod)) {
      return true;
    }
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    return !tags.isKnown(request, response, form(request));
  }

  /// htmx asks the same address for a part of the page; other forms are asked for by `Accept`.
  private static String form(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/api/")) {
      return "json";
    }
    if (request.getAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE)
            instanceof Set<?> forms
        && forms.iterator().next() instanceof MediaType form
        && !form.isCompatibleWith(MediaType.TEXT_HTML)) {
      return form.getSubtype();
    }
    return request.getHeader("HX-Request") == null ? "html" : "part";
  }
}
