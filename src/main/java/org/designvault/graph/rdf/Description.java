package org.designvault.graph.rdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vocabulary.Dv;

/// What there is to say about a revision as a whole, in the words of VoID, DCAT, PROV-O and SPARQL
/// Service Description. All numbers are counted.
public final class Description {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final List<String> RESULT_FORMATS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples");

  private final RdfContent content;
  private final String site;
  private final Model said = ModelFactory.createDefaultModel();
  private final Resource dataset;

  private Description(RdfContent content, String site) {
    this.content = content;
    this.site = site;
    this.dataset = part("dataset");
  }

  /// @param site where it is served, without a slash at the end
  /// @param limits of the service, for people
  public static Graph of(RdfContent content, String site, String limits) {
    Description description = new Description(content, site);
    description.describeDataset();
    description.count();
    description.countEntries();
    description.offerDumps();
    description.offerQueries(limits);
    return description.said.getGraph();
  }

  private void describeDataset() {
    at("/.well-known/void")
        .addProperty(RDF.type, VOID.DatasetDescription)
        .addProperty(FOAF.primaryTopic, dataset);
    dataset
        .addProperty(RDF.type, VOID.Dataset)
        .addProperty(RDF.type, DCAT.Dataset)
        .addProperty(RDF.type, of(SD, "Dataset"))
        .addProperty(RDF.type, of(PROV, "Entity"))
        .addProperty(DCTerms.title, "DesignVault", "en")
        .addProperty(
            DCTerms.description,
            "System-design patterns, the forces between them, and what each does to the qualities"
                + " of a system.",
            "en")
        .addProperty(DCTerms.identifier, content.revision())
        .addProperty(OWL2.versionInfo, content.revision())
        .addProperty(DCAT.landingPage, at("/"))
        .addProperty(FOAF.homepage, at("/"))
        .addProperty(of(PROV, "wasAttributedTo"), part("contributors"))
        .addProperty(of(PROV, "wasGeneratedBy"), part("loading"));
    licences().forEach(licence -> dataset.addProperty(DCTerms.license, licence));
    part("contributors")
        .addProperty(RDF.type, of(PROV, "Agent"))
        .addProperty(FOAF.name, "DesignVault contributors");
    part("loading")
        .addProperty(RDF.type, of(PROV, "Activity"))
        .addProperty(
            RDFS.comment,
            "Entries, sources and ontology were read from files, checked, and closed over what"
                + " follows from them.",
            "en")
        .addProperty(of(PROV, "used"), at("/ontology.ttl"))
        .addProperty(of(PROV, "used"), at("/context.jsonld"));
  }

  /// As the ontologies state it of themselves.
  private List<Resource> licences() {
    return content
        .graph()
        .find(Node.ANY, DCTerms.license.asNode(), Node.ANY)
        .mapWith(Triple::getObject)
        .filterKeep(Node::isURI)
        .mapWith(licence -> said.createResource(licence.getURI()))
        .toList();
  }

  private void count() {
    Graph graph = content.graph();
    String base = content.addresses().base();
    dataset
        .addLiteral(VOID.triples, (long) graph.size())
        .addLiteral(VOID.distinctSubjects, distinct(graph, Triple::getSubject))
        .addLiteral(VOID.distinctObjects, distinct(graph, Triple::getObject))
        .addLiteral(VOID.properties, distinct(graph, Triple::getPredicate))
        .addLiteral(VOID.classes, (long) byClass().size())
        .addLiteral(
            VOID.entities,
            graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .map(Triple::getSubject)
                .distinct()
                .count())
        .addProperty(VOID.uriSpace, base)
        .addProperty(VOID.vocabulary, said.createResource(Dv.NAMESPACE))
        .addProperty(VOID.vocabulary, said.createResource(SKOS.uri))
        .addProperty(VOID.vocabulary, said.createResource(DCTerms.NS));
  }

  private static long distinct(Graph graph, Function<Triple, Node> part) {
    return graph.stream().map(part).distinct().count();
  }

  private Map<String, Long> byClass() {
    return content.graph().stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isURI)
        .collect(Collectors.groupingBy(Node::getURI, TreeMap::new, Collectors.counting()));
  }

  private void countEntries() {
    byClass()
        .forEach((type, members) -> {
          if (type.startsWith(Dv.NAMESPACE)) {
            Resource partition = part("class-" + type.substring(Dv.NAMESPACE.length()));
            dataset.addProperty(VOID.classPartition, partition);
            partition
                .addProperty(VOID._class, said.createResource(type))
                .addLiteral(VOID.entities, (long) members);
          }
        });
  }

  private void offerDumps() {
    for (RdfForm form : RdfForm.values()) {
      Resource dump = at("/dump." + form.suffix());
      dataset.addProperty(VOID.dataDump, dump).addProperty(DCAT.distribution, dump);
      dump.addProperty(RDF.type, DCAT.Distribution)
          .addProperty(DCAT.downloadURL, dump)
          .addProperty(DCAT.mediaType, said.createResource(MEDIA_TYPES + form.mediaType()));
      licences().forEach(licence -> dump.addProperty(DCTerms.license, licence));
    }
  }

  private void offerQueries(String limits) {
    Resource service = at("/sparql");
    Resource graph = part("graph");
    dataset.addProperty(VOID.sparqlEndpoint, service).addProperty(of(SD, "defaultGraph"), graph);
    graph
        .addProperty(RDF.type, of(SD, "Graph"))
        .addLiteral(VOID.triples, (long) content.graph().size());
    service
        .addProperty(RDF.type, of(SD, "Service"))
        .addProperty(RDF.type, DCAT.DataService)
        .addProperty(DCTerms.title, "SPARQL", "en")
        .addProperty(DCTerms.description, limits, "en")
        .addProperty(DCAT.endpointURL, service)
        .addProperty(DCAT.servesDataset, dataset)
        .addProperty(of(SD, "endpoint"), service)
        .addProperty(of(SD, "supportedLanguage"), of(SD, "SPARQL11Query"))
        .addProperty(of(SD, "defaultDataset"), dataset);
    RESULT_FORMATS.forEach(format ->
        service.addProperty(of(SD, "resultFormat"), said.createResource(FORMATS + format)));
  }

  private static Property of(String vocabulary, String term) {
    return ResourceFactory.createProperty(vocabulary, term);
  }

  private Resource at(String path) {
    return said.createResource(site + path);
  }

  private Resource part(String name) {
    return at("/.well-known/void#" + name);
  }
}
