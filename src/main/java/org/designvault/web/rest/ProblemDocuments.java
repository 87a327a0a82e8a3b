package org.designvault.web.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.designvault.pattern.Nearest;
import org.designvault.vault.RefusedRequest;
import org.designvault.vault.RefusedRequest.Problem;
import org.designvault.vault.Vault;
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
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// The one place where what went wrong becomes an RFC 9457 problem document.
@RestControllerAdvice(basePackageClasses = ProblemDocuments.class)
class ProblemDocuments extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemDocuments.class);

  private final Vault vault;

  ProblemDocuments(Vault vault) {
    this.vault = vault;
  }

  @ExceptionHandler
  ProblemDetail refused(RefusedRequest refused) {
    return problem(
        HttpStatus.BAD_REQUEST, "The request cannot be answered as it stands.", refused.problems());
  }

  @ExceptionHandler
  ProblemDetail unknown(UnknownEntry unknown) {
    String hint =
        vault.suggest(unknown.id()).stream()
            .findFirst()
            .map(suggestion -> "did you mean '" + suggestion.id() + "'?")
            .orElse("GET /api/patterns lists them");
    return problem(
        HttpStatus.NOT_FOUND,
        "There is no such entry.",
        List.of(new Problem("id", unknown.id(), "an entry of the catalogue", hint)));
  }

  @ExceptionHandler
  ProblemDetail tooLarge(TooLarge large) {
    return tooLargeProblem(large);
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception unexpected) {
    LOG.error("A call failed.", unexpected);
    return problem(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Something failed here; it is in the log. The same call may work again.",
        List.of());
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLarge large) {
        ProblemDetail problem = tooLargeProblem(large);
        return handleExceptionInternal(
            unreadable, problem, headers, HttpStatus.CONTENT_TOO_LARGE, request);
      }
    }
    ProblemDetail problem =
        problem(
            HttpStatus.BAD_REQUEST,
            "The body is no brief in JSON.",
            List.of(unreadable(unreadable.getCause())));
    return handleExceptionInternal(unreadable, problem, headers, HttpStatus.BAD_REQUEST, request);
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

  private static Problem unreadable(@Nullable Throwable cause) {
    return switch (cause) {
      case UnrecognizedPropertyException unknown -> {
        List<String> known = new ArrayList<>();
        Collection<?> ids = unknown.getKnownPropertyIds();
        if (ids != null) {
          ids.forEach(id -> known.add(String.valueOf(id)));
        }
        yield new Problem(
            field(unknown),
            unknown.getPropertyName(),
            "one of " + String.join(", ", known),
            Nearest.hint(unknown.getPropertyName(), known));
      }
      case StreamConstraintsException deep ->
          new Problem("", place(deep), "JSON of sensible depth and length", "");
      case MismatchedInputException mismatch ->
          new Problem(field(mismatch), place(mismatch), expected(mismatch.getTargetType()), "");
      case JacksonException broken ->
          new Problem("", place(broken), "well-formed JSON", broken.getOriginalMessage());
      case null -> new Problem("", "", "a JSON body", "");
      default -> new Problem("", "", "a JSON body", "");
    };
  }

  private static String place(JacksonException broken) {
    var location = broken.getLocation();
    return location == null
        ? ""
        : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "another type";
    }
    if (java.util.Map.class.isAssignableFrom(type)) {
      return "an object";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (Number.class.isAssignableFrom(type)) {
      return "a number";
    }
    return type == String.class ? "a text" : "an object";
  }

  /// `qualities.availability`, `constraints[1]`
  private static String field(DatabindException broken) {
    StringBuilder field = new StringBuilder();
    for (JacksonException.Reference step : broken.getPath()) {
      if (step.getPropertyName() == null) {
        field.append('[').append(step.getIndex()).append(']');
      } else {
        field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return field.toString();
  }

  private static ProblemDetail tooLargeProblem(TooLarge large) {
    return problem(
        HttpStatus.CONTENT_TOO_LARGE,
        "The body is larger than this call takes.",
        List.of(new Problem("", "", "at most " + large.limit() + " bytes", "")));
  }

  private static ProblemDetail problem(HttpStatus status, String detail, List<Problem> errors) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("errors", errors);
    return problem;
  }
}
