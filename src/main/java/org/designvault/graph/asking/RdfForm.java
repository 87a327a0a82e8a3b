package org.designvault.graph.asking;

import java.util.Arrays;
import java.util.Optional;

/// Ways of writing RDF down.
public enum RdfForm {
  TURTLE("ttl", "text/turtle"),
  JSON_LD("jsonld", "application/ld+json"),
  N_TRIPLES("nt", "application/n-triples"),
  N_QUADS("nq", "application/n-quads");

  private final String suffix;
  private final String mediaType;

  RdfForm(String suffix, String mediaType) {
    this.suffix = suffix;
    this.mediaType = mediaType;
  }

  /// How names of files in this form end, without the dot.
  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<RdfForm> ofSuffix(String suffix) {
    return Arrays.stream(values()).filter(form -> form.suffix.equals(suffix)).findFirst();
  }
}
