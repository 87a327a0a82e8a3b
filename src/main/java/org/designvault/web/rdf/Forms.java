package org.designvault.web.rdf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.designvault.graph.asking.RdfForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Which way of writing RDF is asked for, and where this is.
final class Forms {
  private static final Comparator<MediaType> BEST_LIKED =
      Comparator.comparingDouble(MediaType::getQualityValue).reversed();

  private Forms() {}

  /// The form that `Accept` likes best; Turtle where it likes all the same.
  static Optional<RdfForm> accepted(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    try {
      return MediaType.parseMediaTypes(accept == null ? MediaType.ALL_VALUE : accept).stream()
          .filter(type -> type.getQualityValue() > 0)
          .sorted(BEST_LIKED)
          .flatMap(type ->
              Arrays.stream(RdfForm.values())
                  .filter(form -> type.includes(MediaType.valueOf(form.mediaType()))))
          .findFirst();
    } catch (InvalidMediaTypeException broken) {
      return Optional.empty();
    }
  }

  /// Scheme, host and port as they were asked for.
  static String site(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
  }
}
