package org.designvault.web.rest;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.UnknownEntry;
import org.designvault.vault.json.UnreadableJson;
import org.designvault.web.Packed;
import org.designvault.web.Refusal;
import org.designvault.web.TooLarge;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// The one place where what went wrong in a call becomes an RFC 9457 problem document.
@RestControllerAdvice(basePackageClasses = ProblemDocuments.class)
class ProblemDocuments extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemDocuments.class);

  @ExceptionHandler
  ProblemDetail refused(RefusedRequest refused) {
    return problem(
        HttpStatus.BAD_REQUEST, "The request cannot be answered as it stands.", refused.problems());
  }

  @ExceptionHandler
  ProblemDetail unknown(UnknownEntry unknown) {
    return problem(
        HttpStatus.NOT_FOUND,
        "There is no such entry.",
        List.of(unknown.problem("GET /api/patterns lists them")));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(RefusedQuery query) {
    Refusal refusal = Refusal.of(query);
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.status());
    if (refusal.retryAfter() > 0) {
      answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.retryAfter()));
    }
    return answer.body(problem(refusal.status(), refusal.detail(), refusal.problems()));
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception unexpected) {
    LOG.error("A call failed.", unexpected);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Something failed here; it is in the log. The same call may work again.",
        List.of());
  }

  /// Bytes in the parameters that are no text, or more parameters than anybody sends.
  @ExceptionHandler
  ProblemDetail unreadable(InvalidParameterException unreadable) {
    return problem(
        HttpStatus.BAD_REQUEST,
        "The parameters cannot be read.",
        List.of(new Problem("", "", "parameters in percent-encoded UTF-8", "")));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ProblemDetail problem = unreadable(unreadable.getCause());
    return handleExceptionInternal(
        unreadable, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
  }

  private static ProblemDetail unreadable(@Nullable Throwable cause) {
    for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
      if (deeper instanceof TooLarge large) {
        return problem(
            HttpStatus.CONTENT_TOO_LARGE,
            "The body is larger than this call takes.",
            List.of(new Problem("", "", "at most " + large.limit() + " bytes", "")));
      }
      if (deeper instanceof Packed packed) {
        return problem(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "A body is taken as it is, not packed.",
            List.of(
                new Problem("Content-Encoding", packed.encoding(), "identity", "leave it out")));
      }
    }
    return problem(
        HttpStatus.BAD_REQUEST,
        "The body is not what this call takes in JSON.",
        List.of(UnreadableJson.problem(cause)));
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleTypeMismatch(
      org.springframework.beans.TypeMismatchException mismatch,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String name =
        mismatch instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "";
    Problem problem = new Problem(name, String.valueOf(mismatch.getValue()), "a whole number", "");
    return handleExceptionInternal(
        mismatch,
        problem(HttpStatus.BAD_REQUEST, "A parameter is of the wrong form.", List.of(problem)),
        headers,
        HttpStatus.BAD_REQUEST,
        request);
  }

  private static ProblemDetail problem(HttpStatus status, String detail, List<Problem> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("errors", errors);
    return problem;
  }
}
