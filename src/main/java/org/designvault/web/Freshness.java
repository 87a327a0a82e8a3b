package org.designvault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.designvault.vault.Vault;
import org.springframework.http.CacheControl;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/// Answers 304 to whoever has the answer of this revision already: a weak ETag of revision, build
/// and form.
class Freshness implements HandlerInterceptor {
  private final Vault vault;
  private final String build;

  Freshness(Vault vault, Build build) {
    this.vault = vault;
    this.build = build.name();
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String method = request.getMethod();
    boolean reads = method.equals("GET") || method.equals("HEAD");
    if (!reads || !(handler instanceof HandlerMethod)) {
      return true;
    }
    String form = form(request);
    String tag = "W/\"" + vault.facts().revision() + "-" + build + "-" + form + "\"";
    response.setHeader("Cache-Control", CacheControl.noCache().getHeaderValue());
    return !new ServletWebRequest(request, response).checkNotModified(tag);
  }

  /// htmx asks the same address for a part of the page.
  private static String form(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/api/")) {
      return "json";
    }
    return request.getHeader("HX-Request") == null ? "html" : "part";
  }
}
