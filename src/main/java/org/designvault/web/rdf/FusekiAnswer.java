package org.designvault.web.rdf;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// What Fuseki answers: sent on with a tag when it is an answer, and kept back when it is a failure
/// in plain text.
final class FusekiAnswer {
  private static final String FORMS =
      "json, xml, csv or tsv for results, turtle, json-ld or nt for graphs";

  /// What is said of freshness is said by us; the rest concerns nobody.
  private static final Set<String> KEPT =
      Set.of("cache-control", "pragma", "server", "fuseki-request-id", "vary");

  private final Watched watched;

  /// @param tag empty when the next answer may differ
  FusekiAnswer(HttpServletResponse response, String tag) {
    this.watched = new Watched(response, tag);
  }

  HttpServletResponse response() {
    return watched;
  }

  boolean failed() {
    return watched.failed();
  }

  Refusal refusal(HttpServletRequest request) {
    if (request.getAttribute(RefusedQuery.class.getName()) instanceof RefusedQuery refused) {
      return Refusal.of(refused);
    }
    HttpStatus status = HttpStatus.resolve(watched.getStatus());
    if (status == null || !status.is4xxClientError()) {
      return new Refusal(
          HttpStatus.INTERNAL_SERVER_ERROR,
          "Something failed here; it is in the log. The same call may work again.");
    }
    return status == HttpStatus.NOT_ACCEPTABLE
        ? notAcceptable(request)
        : new Refusal(status, "The request is no query that can be answered.", forms(request));
  }

  /// Clients of many makes name a form in the address; what else Fuseki minds has been seen to.
  private static Problem[] forms(HttpServletRequest request) {
    return Stream.of("format", "output", "results")
        .filter(name -> request.getParameter(name) != null)
        .map(name -> new Problem(name, request.getParameter(name), FORMS, "leave it to Accept"))
        .toArray(Problem[]::new);
  }

  private static Refusal notAcceptable(HttpServletRequest request) {
    return new Refusal(
        HttpStatus.NOT_ACCEPTABLE,
        "This address has no answer in a form that is accepted.",
        new Problem(
            HttpHeaders.ACCEPT, String.valueOf(request.getHeader(HttpHeaders.ACCEPT)), FORMS, ""));
  }

  private static final class Watched extends HttpServletResponseWrapper {
    private final String tag;

    Watched(HttpServletResponse response, String tag) {
      super(response);
      this.tag = tag;
    }

    boolean failed() {
      return getStatus() >= HttpStatus.BAD_REQUEST.value();
    }

    @Override
    public void setHeader(String name, String value) {
      if (!KEPT.contains(name.toLowerCase(Locale.ROOT))) {
        super.setHeader(name, value);
      }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
      if (failed()) {
        return new Nowhere();
      }
      super.setHeader(HttpHeaders.CACHE_CONTROL, tag.isEmpty() ? "no-store" : "no-cache");
      if (!tag.isEmpty()) {
        super.setHeader(HttpHeaders.ETAG, tag);
      }
      return super.getOutputStream();
    }
  }

  private static final class Nowhere extends ServletOutputStream {
    @Override
    public void write(int letter) {}

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("nothing is written here");
    }
  }
}
