package org.designvault.web.rdf;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.designvault.web.rest.Api;
import org.designvault.web.rest.Reply;

/// A client of `/sparql`, in the three ways that the protocol has.
record Sparql(Api api) {
  static final String ADDRESS = "/sparql";
  static final String FORM = "application/x-www-form-urlencoded";
  static final String DIRECT = "application/sparql-query";

  Reply get(String query, String... headers) {
    return api.get(ADDRESS + "?query=" + encoded(query), headers);
  }

  Reply accepting(String accept, String query) {
    return get(query, "Accept", accept);
  }

  Reply form(String query) {
    return post(FORM, "query=" + encoded(query));
  }

  Reply direct(String query) {
    return post(DIRECT, query);
  }

  Reply post(String contentType, String body) {
    return api.post(ADDRESS, BodyPublishers.ofString(body), "Content-Type", contentType);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
