package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.designvault.Shipped;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.RefusedQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is asked or read, nobody is called: somebody listens, and hears nothing.
class NothingLeavesTests {
  @TempDir Path folder;

  private ServerSocket listener;
  private String address;

  @BeforeEach
  void listen() throws IOException {
    listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    listener.setSoTimeout(1);
    address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
  }

  @AfterEach
  void nobodyCalled() throws IOException {
    try (ServerSocket closing = listener) {
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(closing::accept);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <%s> { ?s ?p ?o } }",
        "SELECT * { VALUES ?x { <%s> } SERVICE ?x { ?s ?p ?o } }",
        "ASK { FILTER NOT EXISTS { SERVICE <%s> { ?s ?p ?o } } }",
        "SELECT * FROM <%s> { ?s ?p ?o }",
        "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
        "ASK FROM <%s> {}",
        "DESCRIBE <urn:x> FROM <%s>",
        "CONSTRUCT { ?s ?p ?o } FROM <%s> WHERE { ?s ?p ?o }",
        "LOAD <%s>",
        "LOAD SILENT <%s> INTO GRAPH <urn:x>",
        "INSERT { <urn:x> <urn:x> ?o } WHERE { SERVICE <%s> { ?s ?p ?o } }"
      })
  void whatWouldCallElsewhereIsRefused(String query) {
    assertThatExceptionOfType(RefusedQuery.class).isThrownBy(() -> ask(query.formatted(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ASK { GRAPH <%s> { ?s ?p ?o } }", "ASK { <%s> ?p ?o }"})
  void addressIsANameAndNothingMore(String query) {
    assertThat(ask(query.formatted(address)).rows()).containsExactly(List.of("false"));
  }

  @Test
  void describedAddressIsNotLookedUp() {
    assertThat(ask("DESCRIBE <" + address + ">").turtle()).isBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"%s\"",
        "[\"%s\", {\"id\": \"@id\"}]",
        "{\"@import\": \"%s\"}",
        "{\"effects\": {\"@id\": \"urn:x\", \"@context\": \"%s\"}}"
      })
  void contextThatLiesElsewhereIsAFault(String context) throws IOException {
    FaultyCatalogue sound = FaultyCatalogue.sound(folder);
    Files.writeString(
        folder.resolve("ontology/context.jsonld"),
        "{\"@context\": " + context.formatted(address) + "}");
    assertThat(sound.found()).anyMatch(fault -> fault.startsWith("ontology/context.jsonld"));
  }

  @Test
  void turtleThatImportsReadsNothingElse() throws IOException {
    FaultyCatalogue sound = FaultyCatalogue.sound(folder);
    Files.writeString(
        folder.resolve("ontology/more.ttl"),
        "<http://example.org/x> <http://www.w3.org/2002/07/owl#imports> <" + address + "> .");
    assertThat(sound.found()).isEmpty();
  }

  @Test
  void turtleNestedWithoutEndIsAFaultOfItsFile() throws IOException {
    FaultyCatalogue sound = FaultyCatalogue.sound(folder);
    for (String open : List.of("[ <urn:p> ", "( ")) {
      Files.writeString(
          folder.resolve("ontology/deep.ttl"), "<urn:x> <urn:p> " + open.repeat(100_000));
      assertThat(sound.found())
          .anyMatch(fault -> fault.startsWith("ontology/deep.ttl") && fault.contains("brackets"));
    }
  }

  private static Asked ask(String query) {
    return Shipped.graph().statements().ask(query);
  }
}
