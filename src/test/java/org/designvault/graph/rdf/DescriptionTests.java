package org.designvault.graph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.designvault.Shipped;
import org.designvault.graph.Statements;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vocabulary.Dv;
import org.junit.jupiter.api.Test;

/// What is said of the whole is true of it.
class DescriptionTests {
  private static final String SITE = "http://localhost:1";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

  private final Statements statements = Shipped.graph().statements();
  private final Model said = described();
  private final Resource dataset = said.createResource(SITE + "/.well-known/void#dataset");

  private Model described() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    statements.describe(SITE, RdfForm.TURTLE, bytes);
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(new ByteArrayInputStream(bytes.toByteArray())).lang(Lang.TURTLE).parse(model);
    return model;
  }

  @Test
  void countsAreThoseOfTheGraph() {
    assertThat(number(VOID.triples)).isEqualTo(count("(COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertThat(number(VOID.distinctSubjects)).isEqualTo(distinct("?s"));
    assertThat(number(VOID.distinctObjects)).isEqualTo(distinct("?o"));
    assertThat(number(VOID.properties)).isEqualTo(distinct("?p"));
    assertThat(number(VOID.classes)).isEqualTo(count("(COUNT(DISTINCT ?o) AS ?n) { ?s a ?o }"));
  }

  @Test
  void patternsAreCountedAsAClass() {
    Resource partition = said.createResource(SITE + "/.well-known/void#class-Pattern");
    assertThat(dataset.hasProperty(VOID.classPartition, partition)).isTrue();
    assertThat(partition.getProperty(VOID._class).getResource().getURI())
        .isEqualTo(Dv.NAMESPACE + "Pattern");
    assertThat(partition.getProperty(VOID.entities).getLong())
        .isEqualTo(count("(COUNT(*) AS ?n) { ?s a <" + Dv.NAMESPACE + "Pattern> }"));
  }

  @Test
  void revisionLicenceAndDumpsAreNamed() {
    assertThat(dataset.getProperty(DCTerms.identifier).getString())
        .isEqualTo(statements.revision());
    assertThat(dataset.getProperty(DCTerms.license).getResource().getURI())
        .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    List<String> dumps =
        dataset.listProperties(VOID.dataDump).mapWith(it -> it.getResource().getURI()).toList();
    assertThat(dumps)
        .containsExactlyInAnyOrder(
            SITE + "/dump.ttl", SITE + "/dump.jsonld", SITE + "/dump.nt", SITE + "/dump.nq");
    assertThat(dataset.listProperties(DCAT.distribution).toList()).hasSize(4);
  }

  @Test
  void serviceIsDescribedWithItsLimits() {
    Resource service = said.createResource(SITE + "/sparql");
    assertThat(service.hasProperty(RDF.type, said.createResource(SD + "Service"))).isTrue();
    assertThat(service.hasProperty(sd("endpoint"), service)).isTrue();
    assertThat(service.hasProperty(sd("supportedLanguage"), sd("SPARQL11Query"))).isTrue();
    assertThat(service.hasProperty(sd("defaultDataset"), dataset)).isTrue();
    assertThat(service.listProperties(sd("resultFormat")).toList()).hasSizeGreaterThan(5);
    assertThat(service.getProperty(DCTerms.description).getString())
        .contains("10000 rows", "10 s", "50000 characters");
  }

  @Test
  void everythingThatIsSaidHasAName() {
    assertThat(said.listSubjects().filterKeep(Resource::isAnon).toList()).isEmpty();
  }

  private static Property sd(String term) {
    return ResourceFactory.createProperty(SD, term);
  }

  private long number(Property property) {
    Literal literal = dataset.getProperty(property).getLiteral();
    return literal.getLong();
  }

  private long distinct(String variable) {
    return count("(COUNT(DISTINCT " + variable + ") AS ?n) { ?s ?p ?o }");
  }

  private long count(String rest) {
    return Long.parseLong(
        String.valueOf(statements.ask("SELECT " + rest).rows().getFirst().getFirst()));
  }
}
