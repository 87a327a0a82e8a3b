package org.designvault.graph.jena;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.designvault.catalogue.Catalogue;
import org.designvault.catalogue.EntryFile;
import org.designvault.catalogue.OwnCatalogue;
import org.designvault.graph.rdf.Names;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Source;
import org.designvault.vocabulary.Dv;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A catalogue as RDF, offline: the JSON-LD context comes from the catalogue itself.
///
/// @param names the address of everything in it
/// @param data ontology, sources and entries; closures are not in it yet
/// @param shapes what the data must satisfy, by the beginning of the names of the files that must:
///   a company's shapes judge what the company wrote
/// @param places where each node was written
record CatalogueRdf(Names names, Graph data, SortedMap<String, Graph> shapes, Places places) {
  private static final JsonMapper JSON = new JsonMapper();

  /// @param faults gets what is no Turtle or no JSON-LD
  static CatalogueRdf of(Catalogue catalogue, List<Fault> faults) {
    Ontologies ontologies = Ontologies.of(catalogue, faults);
    Names names = ontologies.names();
    CatalogueRdf rdf =
        new CatalogueRdf(
            names, ontologies.data(), ontologies.shapes(), new Places(names, catalogue));
    ontologies.written().forEach(rdf.places::ontology);
    rdf.addOwn(catalogue);
    rdf.addSources(catalogue);
    rdf.addEntries(catalogue, faults);
    return rdf;
  }

  /// Where the catalogues that lie on the shipped one keep their things.
  private void addOwn(Catalogue catalogue) {
    for (OwnCatalogue own : catalogue.own()) {
      var node = NodeFactory.createURI(own.base());
      data.add(node, RDF.type.asNode(), VOID.Dataset.asNode());
      data.add(node, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(own.base()));
    }
  }

  private void addSources(Catalogue catalogue) {
    for (Source source : catalogue.sources().items()) {
      var node = names.node("source/" + source.id());
      data.add(node, RDF.type.asNode(), NodeFactory.createURI(Dv.SOURCE));
      data.add(
          node, NodeFactory.createURI(Dv.REFERENCE), NodeFactory.createLiteralString(source.ref()));
      data.add(
          node,
          NodeFactory.createURI(Dv.CHECKED),
          NodeFactory.createLiteralString(source.checked()));
    }
  }

  /// One document for all entries: the context is worked out once.
  private void addEntries(Catalogue catalogue, List<Fault> faults) {
    if (catalogue.context().isBlank()) {
      faults.add(brokenContext(0, ""));
      return;
    }
    List<Map<String, Object>> objects = new ArrayList<>();
    for (EntryFile file : catalogue.entries()) {
      EntryJsonLd entry = EntryJsonLd.of(file);
      entry
          .keys()
          .forEach((name, key) -> places.entry(names.node(Names.PATTERN + name), file, key));
      objects.add(entry.object());
    }
    try {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("@context", context(catalogue.context()));
      document.put("@graph", objects);
      Graph read = GraphFactory.createDefaultGraph();
      RDFParser.fromString(JSON.writeValueAsString(document), Lang.JSONLD11)
          .base(names.patterns())
          .set(LangJSONLD11.JSONLD_OPTIONS, offline())
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(read);
      read.find().forEach(triple -> data.add(names.home(triple)));
    } catch (RiotException broken) {
      faults.add(brokenContext(0, broken.getMessage()));
    } catch (JacksonException broken) {
      faults.add(brokenContext(broken.getLocation().getLineNr(), broken.getOriginalMessage()));
    }
  }

  private static Fault brokenContext(int line, @Nullable String hint) {
    return new Fault(
        "ontology/context.jsonld", line, "", "", "a JSON-LD context", String.valueOf(hint));
  }

  /// Nothing is fetched: an address in a context is a fault.
  private static JsonLdOptions offline() {
    return new JsonLdOptions((address, _) -> {
      String message = address + " is not fetched";
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, message);
    });
  }

  private static Object context(String text) {
    Map<?, ?> whole = JSON.readValue(text, HashMap.class);
    Object context = whole.get("@context");
    return context == null ? Map.of() : context;
  }
}
