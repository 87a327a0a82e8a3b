package org.designvault.embedding;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.designvault.pattern.Digest;

/// Where an embedding service answers (`POST {url}/embeddings`, as OpenAI's API has it), and how it
/// is asked. No message of a refusal repeats what was set: an address or a key may be a secret.
///
/// @param url base address, such as `http://localhost:11434/v1`
/// @param model as the service names it
/// @param key sent as a bearer token; blank for none
/// @param timeout how long somebody who asks waits for the vector of a question
/// @param dimensions of its vectors, asked for by name; 0 takes what comes
public record Endpoint(String url, String model, String key, Duration timeout, int dimensions) {
  private static final int DIGITS = 16;

  /// @throws IllegalArgumentException when it could not be asked; names the setting
  public Endpoint {
    url = url.strip().replaceAll("/+$", "");
    model = model.strip();
    key = key.strip();
    refuseUnless(
        isAddress(url), "url", "is no address of http or https without a user, a query or a part");
    refuseUnless(!model.isEmpty(), "model", "is missing: the name of a model of the service");
    refuseUnless(
        key.chars().allMatch(sign -> sign > ' ' && sign < 127), "key", "is no bearer token");
    refuseUnless(timeout.isPositive(), "timeout", "is more than 0");
    refuseUnless(dimensions >= 0, "dimensions", "is 0 or more");
  }

  URI embeddings() {
    return URI.create(url + "/embeddings");
  }

  /// Vectors of one name lie in one space. The key is no part of it.
  String space() {
    return new Digest().with(url).with(model).with(String.valueOf(dimensions)).hex(DIGITS);
  }

  /// Without the key.
  @Override
  public String toString() {
    return "Endpoint[model=" + model + "]";
  }

  private static boolean isAddress(String url) {
    try {
      URI address = new URI(url);
      return ("http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme()))
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getQuery() == null
          && address.getFragment() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static void refuseUnless(boolean holds, String setting, String fault) {
    if (!holds) {
      throw new IllegalArgumentException("designvault.embedding." + setting + " " + fault);
    }
  }
}
