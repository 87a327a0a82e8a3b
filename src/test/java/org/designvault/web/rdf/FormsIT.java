package org.designvault.web.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.designvault.Shipped;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vault.Vault;
import org.designvault.vocabulary.Dv;
import org.designvault.web.rest.Api;
import org.designvault.web.rest.Reply;
import org.designvault.web.rest.ShippedCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The same things in many forms: by what is accepted, or by the end of the address.
@ShippedCatalogue
class FormsIT {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private final Api api;
  private final Vault vault;

  FormsIT(@LocalServerPort int port, @Autowired Vault vault) {
    this.api = new Api(port);
    this.vault = vault;
  }

  @ParameterizedTest
  @EnumSource
  void dumpHoldsTheWholeGraph(RdfForm form) {
    Reply reply = api.get("/dump." + form.suffix());
    assertThat(type(reply)).isEqualTo(form.mediaType());
    Graph dump = parsed(reply, form);
    assertThat(String.valueOf(dump.size()))
        .isEqualTo(vault.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").rows().getFirst().getFirst());
    assertThat(dump.isIsomorphicWith(parsed(api.get("/dump.nt"), RdfForm.N_TRIPLES))).isTrue();
    assertThat(reply.header("ETag")).startsWith("W/\"" + vault.facts().revision() + "-");
    assertThat(api.get("/dump." + form.suffix(), "If-None-Match", reply.header("ETag")).status())
        .isEqualTo(304);
  }

  @Test
  void ontologyHoldsTermsAndListsButNoEntries() {
    Graph ontology = parsed(api.get("/ontology.ttl"), RdfForm.TURTLE);
    assertThat(ontology.contains(iri(Dv.REQUIRES), Node.ANY, Node.ANY)).isTrue();
    assertThat(ontology.contains(iri(Dv.BASE + "quality/availability"), Node.ANY, Node.ANY))
        .isTrue();
    assertThat(ontology.stream().map(triple -> triple.getSubject().toString()))
        .noneMatch(subject -> subject.startsWith(Dv.BASE + "pattern/"));
  }

  @Test
  void contextIsTheOneThatEntriesAreReadWith() {
    Reply reply = api.get("/context.jsonld");
    assertThat(type(reply)).isEqualTo("application/ld+json");
    assertThat(reply.body()).isEqualTo(Shipped.catalogue().context());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/*                                             | text/html",
        "text/html                                       | text/html",
        "text/html,application/xhtml+xml,*/*;q=0.8       | text/html",
        "text/*                                          | text/html",
        "text/turtle                                     | text/turtle",
        "text/turtle;q=0.5, text/html                    | text/html",
        "text/html;q=0.5, text/turtle                    | text/turtle",
        "application/ld+json                             | application/ld+json",
        "application/ld+json;q=0.9, text/turtle;q=0.8    | application/ld+json",
        "application/n-triples                           | application/n-triples",
        "text/markdown                                   | text/markdown"
      })
  void entryComesInTheFormThatIsLikedBest(String accept, String form) {
    Reply reply = api.get("/patterns/retry", "Accept", accept);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(type(reply)).isEqualTo(form);
    assertThat(reply.header("Vary").toLowerCase(Locale.ROOT)).contains("accept");
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, text/turtle",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "nq, application/n-quads",
    "md, text/markdown",
    "html, text/html"
  })
  void endOfTheAddressDecidesWhateverIsAccepted(String suffix, String form) {
    for (String accept : List.of("*/*", "text/html", "text/turtle", "image/png")) {
      Reply reply = api.get("/patterns/retry." + suffix, "Accept", accept);
      assertThat(reply.status()).as(accept).isEqualTo(200);
      assertThat(type(reply)).isEqualTo(form);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt"})
  void entryIsWhatItStatesOfItself(String suffix) {
    RdfForm form = RdfForm.ofSuffix(suffix).orElseThrow();
    Graph named = parsed(api.get("/patterns/retry." + suffix), form);
    Graph accepted = parsed(api.get("/patterns/retry", "Accept", form.mediaType()), form);
    Graph described = parsed(api.get("/patterns/retry.nt"), RdfForm.N_TRIPLES);
    assertThat(named.isIsomorphicWith(described)).isTrue();
    assertThat(accepted.isIsomorphicWith(described)).isTrue();
    assertThat(named.contains(iri(Dv.BASE + "pattern/retry"), Node.ANY, Node.ANY)).isTrue();
    assertThat(named.find(Node.ANY, iri(Dv.STRENGTH), Node.ANY).hasNext()).isTrue();
  }

  @Test
  void textReadsAsTheSevenPartsOfAnEntry() {
    String text = api.get("/patterns/retry.md").body();
    assertThat(text.lines().filter(line -> line.startsWith("# ") || line.startsWith("## ")))
        .containsSubsequence(
            "# Retry",
            "## Intent",
            "## Context",
            "## Solution",
            "## Structure",
            "## Implementation",
            "## Consequences",
            "## Related");
    assertThat(text).contains("```mermaid").contains("](/patterns/");
  }

  @Test
  void formsOfOneAddressAreToldApartByTheirTags() {
    List<String> tags =
        Stream.of("text/html", "text/turtle", "application/ld+json", "text/markdown")
            .map(accept -> api.get("/patterns/retry", "Accept", accept).header("ETag"))
            .toList();
    assertThat(tags)
        .doesNotHaveDuplicates()
        .allMatch(tag -> tag.startsWith("W/\"" + vault.facts().revision() + "-"));
    assertThat(
            api.get("/patterns/retry", "Accept", "text/turtle", "If-None-Match", tags.get(1))
                .status())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "nq", "md"})
  void entryThatDoesNotExistIsNotFoundWithTheNearest(String suffix) {
    Reply reply = api.get("/patterns/retri." + suffix);
    assertThat(reply.only(404).at("/value").asString()).isEqualTo("retri");
    assertThat(api.get("/patterns/circuit-braker." + suffix).only(404).at("/hint").asString())
        .isEqualTo("did you mean 'circuit-breaker'?");
    api.get("/patterns/%00." + suffix).problem(400);
  }

  @Test
  void descriptionIsServedWhereItIsLookedFor() {
    for (String address : List.of("/.well-known/void", "/sparql")) {
      for (RdfForm form : List.of(RdfForm.TURTLE, RdfForm.JSON_LD, RdfForm.N_TRIPLES)) {
        Reply reply = api.get(address, "Accept", form.mediaType());
        assertThat(type(reply)).isEqualTo(form.mediaType());
        Graph said = parsed(reply, form);
        assertThat(said.contains(Node.ANY, RDF.type.asNode(), VOID.Dataset.asNode())).isTrue();
        assertThat(said.contains(Node.ANY, RDF.type.asNode(), iri(SD + "Service"))).isTrue();
        assertThat(reply.body()).contains(vault.facts().revision()).contains("/dump.ttl");
        assertThat(reply.header("ETag")).contains(vault.facts().revision());
      }
    }
    assertThat(type(api.get("/.well-known/void", "Accept", "text/html"))).isEqualTo("text/turtle");
  }

  private static String type(Reply reply) {
    return reply.header("Content-Type").split(";", 2)[0];
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Graph parsed(Reply reply, RdfForm form) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang = RDFLanguages.contentTypeToLang(form.mediaType());
    RDFParser.fromString(reply.body(), lang).parse(graph);
    return graph;
  }
}
