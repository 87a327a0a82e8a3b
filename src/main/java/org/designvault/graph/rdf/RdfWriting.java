package org.designvault.graph.rdf;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vocabulary.Dv;

/// Statements in the order of their names: the same revision gives the same bytes.
///
/// @param base address below which things are ours
public record RdfWriting(String base) {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, RdfWriting::typeFirst)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  /// The stream stays open.
  public void write(Stream<Triple> triples, RdfForm form, OutputStream out) {
    List<Triple> sorted = triples.sorted(ORDER).toList();
    switch (form) {
      case TURTLE -> stream(sorted, RDFFormat.TURTLE_BLOCKS, out);
      case N_TRIPLES -> stream(sorted, RDFFormat.NTRIPLES_UTF8, out);
      case N_QUADS -> stream(sorted, RDFFormat.NQUADS_UTF8, out);
      case JSON_LD -> new JsonLdWriting(prefixes(sorted), out).write(sorted);
    }
  }

  private void stream(List<Triple> sorted, RDFFormat format, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, format, Context.emptyContext());
    writer.start();
    if (format.equals(RDFFormat.TURTLE_BLOCKS)) {
      prefixes(sorted).forEach(writer::prefix);
    }
    sorted.forEach(writer::triple);
    writer.finish();
  }

  /// Those that shorten anything.
  private Map<String, String> prefixes(List<Triple> sorted) {
    Map<String, String> prefixes = prefixes();
    Set<String> used =
        sorted.stream()
            .flatMap(
                triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
            .map(RdfWriting::namespace)
            .collect(Collectors.toSet());
    prefixes.values().retainAll(used);
    return prefixes;
  }

  private static String namespace(Node node) {
    String iri =
        node.isLiteral() ? node.getLiteralDatatypeURI() : node.isURI() ? node.getURI() : "";
    return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("dcat", DCAT.NS);
    prefixes.put("dcterms", DCTerms.NS);
    prefixes.put("dv", Dv.NAMESPACE);
    prefixes.put("owl", OWL.NS);
    prefixes.put("pattern", base + "pattern/");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("rdf", RDF.uri);
    prefixes.put("rdfs", RDFS.uri);
    prefixes.put("sd", "http://www.w3.org/ns/sparql-service-description#");
    prefixes.put("skos", SKOS.uri);
    prefixes.put("void", VOID.NS);
    prefixes.put("xsd", XSD.NS);
    return prefixes;
  }

  private static int typeFirst(Node one, Node other) {
    boolean type = one.equals(RDF.type.asNode());
    return type == other.equals(RDF.type.asNode())
        ? NodeCmp.compareRDFTerms(one, other)
        : type ? -1 : 1;
  }
}
