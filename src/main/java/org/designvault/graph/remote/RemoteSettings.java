package org.designvault.graph.remote;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the server is, and how long it may take.
///
/// @param query address of its SPARQL queries
/// @param update address of its SPARQL updates; blank for one that is only read
/// @param data address of its graph store protocol; blank where it has none: then revisions are
///   written by updates and read by a query
/// @param user blank where it asks for none
/// @param password of that user; best given in the environment
/// @param patience how long it may take to say what is current
/// @param timeout how long a query or an update of the facts may take
/// @param lease how long somebody may write a revision, or read one that was replaced, before it
///   goes
/// @param batch statements in one update, where there is no graph store protocol
@ConfigurationProperties("designvault.remote")
record RemoteSettings(
    @DefaultValue("") String query,
    @DefaultValue("") String update,
    @DefaultValue("") String data,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("5s") Duration patience,
    @DefaultValue("5m") Duration timeout,
    @DefaultValue("1h") Duration lease,
    @DefaultValue("5000") int batch) {
  RemoteSettings {
    if (batch < 1) {
      throw new IllegalArgumentException("designvault.remote.batch is at least 1, not " + batch);
    }
  }

  /// For people: without a user and password that may stand in it.
  String address() {
    URI whole = URI.create(query);
    String port = whole.getPort() < 0 ? "" : ":" + whole.getPort();
    return whole.getScheme() + "://" + whole.getHost() + port + whole.getPath();
  }

  /// No password in a log.
  @Override
  public String toString() {
    return address();
  }
}
