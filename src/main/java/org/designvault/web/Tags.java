package org.designvault.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.designvault.vault.Vault;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/// A weak ETag of revision, build and form: whoever has the answer of this revision already is told
/// so.
@Component
public class Tags {
  private final Vault vault;
  private final String build;

  Tags(Vault vault, Build build) {
    this.vault = vault;
    // With an embedding service the same brief may get another answer than without.
    this.build = vault.embedding().isPresent() ? build.name() + "e" : build.name();
  }

  /// @param form what tells apart the answers of one address
  public String tag(String form) {
    return "W/\"" + vault.facts().revision() + "-" + build + "-" + form + "\"";
  }

  /// Puts the tag on the answer.
  ///
  /// @return whether the asker has it, and has been told
  public boolean isKnown(HttpServletRequest request, HttpServletResponse response, String form) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    return new ServletWebRequest(request, response).checkNotModified(tag(form));
  }
}
