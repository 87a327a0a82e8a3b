package org.designvault.web.rdf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// A request as the SPARQL 1.1 Protocol has it, without what Fuseki adds to the protocol: no
/// callbacks into scripts, no style sheets, no other names for what is sent.
final class SparqlRequest extends HttpServletRequestWrapper {
  static final String METHODS = "GET, POST, OPTIONS";

  private static final long LONGEST = 1024 * 1024;
  private static final String QUERY = "query";
  private static final MediaType FORM = MediaType.APPLICATION_FORM_URLENCODED;
  private static final MediaType DIRECT = new MediaType("application", "sparql-query");
  private static final MediaType UPDATE = new MediaType("application", "sparql-update");
  private static final Set<String> ADDED = Set.of("callback", "stylesheet", "force-accept");
  private static final Pattern FICKLE =
      Pattern.compile("\\b(?:now|rand|uuid|struuid|bnode)\\b", Pattern.CASE_INSENSITIVE);

  SparqlRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public @Nullable String getParameter(String name) {
    return ADDED.contains(name) ? null : super.getParameter(name);
  }

  /// @return nothing when Fuseki may try
  static Optional<Refusal> fault(HttpServletRequest request) {
    return Stream.<Optional<Refusal>>of(
            method(request),
            encoding(request),
            contentType(request),
            length(request),
            parameters(request))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static boolean asksForDescription(HttpServletRequest request) {
    return request.getMethod().equals("GET") && request.getParameter(QUERY) == null;
  }

  /// Whether the answer may differ from one moment to the next.
  static boolean isFickle(HttpServletRequest request) {
    String query = request.getParameter(QUERY);
    return query != null && FICKLE.matcher(query).find();
  }

  private static Optional<Refusal> method(HttpServletRequest request) {
    String method = request.getMethod();
    return List.of("GET", "POST", "OPTIONS").contains(method)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                HttpStatus.METHOD_NOT_ALLOWED,
                "This address does not take this method; see the Allow header.",
                new Problem("method", method, METHODS, "")));
  }

  private static Optional<Refusal> encoding(HttpServletRequest request) {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    return encoding == null || encoding.equalsIgnoreCase("identity")
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "A body is taken as it is, not packed.",
                new Problem(HttpHeaders.CONTENT_ENCODING, encoding, "identity", "leave it out")));
  }

  private static Optional<Refusal> contentType(HttpServletRequest request) {
    String written = request.getContentType();
    MediaType type = mediaType(written);
    if (!request.getMethod().equals("POST")
        || written == null
        || FORM.isCompatibleWith(type)
        || (isDirect(type) && isUtf8(type))) {
      return Optional.empty();
    }
    String hint = UPDATE.isCompatibleWith(type) ? "nothing can be changed here" : "";
    return Optional.of(
        new Refusal(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "A query is sent as a form, or as it is.",
            new Problem(
                HttpHeaders.CONTENT_TYPE, written, FORM + ", or " + DIRECT + " in UTF-8", hint)));
  }

  private static Optional<Refusal> length(HttpServletRequest request) {
    return request.getContentLengthLong() <= LONGEST ? Optional.empty() : Optional.of(tooLarge());
  }

  private static Refusal tooLarge() {
    return new Refusal(
        HttpStatus.CONTENT_TOO_LARGE,
        "The body is larger than any query that is taken.",
        new Problem("", "", "a shorter query", ""));
  }

  private static Optional<Refusal> parameters(HttpServletRequest request) {
    try {
      request.getParameterMap();
    } catch (InvalidParameterException unreadable) {
      boolean large = unreadable.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value();
      return Optional.of(
          large
              ? tooLarge()
              : refused(
                  "The parameters cannot be read.",
                  new Problem("", "", "parameters in percent-encoded UTF-8", "")));
    }
    return Stream.of("default-graph-uri", "named-graph-uri")
        .map(name -> otherGraph(name, request))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> update(request))
        .or(() -> query(request));
  }

  private static Optional<Refusal> otherGraph(String name, HttpServletRequest request) {
    return Stream.of(values(name, request))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value ->
            refused(
                "There is one graph here, and no other is read.",
                new Problem(name, value, "no graph", "leave " + name + " out")));
  }

  private static Optional<Refusal> update(HttpServletRequest request) {
    return Stream.of(values("update", request))
        .findFirst()
        .map(value ->
            refused(
                "Nothing can be changed here.",
                new Problem(
                    "update",
                    value,
                    "a query",
                    "send SELECT, ASK, CONSTRUCT or DESCRIBE" + " as query")));
  }

  private static Optional<Refusal> query(HttpServletRequest request) {
    long queries = Stream.of(values(QUERY, request)).filter(query -> !query.isBlank()).count();
    boolean direct = isDirect(mediaType(request.getContentType()));
    boolean described = asksForDescription(request);
    int expected = direct && request.getMethod().equals("POST") ? 0 : 1;
    return described || queries == expected || request.getMethod().equals("OPTIONS")
        ? Optional.empty()
        : Optional.of(
            refused(
                queries == 0 ? "There is no query." : "There is more than one query.",
                new Problem(QUERY, queries + " times", "one query", "")));
  }

  private static String[] values(String name, HttpServletRequest request) {
    String[] values = request.getParameterValues(name);
    return values == null ? new String[0] : values;
  }

  private static Refusal refused(String detail, Problem problem) {
    return new Refusal(HttpStatus.BAD_REQUEST, detail, problem);
  }

  private static boolean isDirect(@Nullable MediaType type) {
    return DIRECT.isCompatibleWith(type);
  }

  private static boolean isUtf8(@Nullable MediaType type) {
    return type == null
        || type.getCharset() == null
        || type.getCharset().equals(StandardCharsets.UTF_8);
  }

  private static @Nullable MediaType mediaType(@Nullable String written) {
    try {
      return written == null ? null : MediaType.parseMediaType(written);
    } catch (InvalidMediaTypeException broken) {
      return null;
    }
  }
}
