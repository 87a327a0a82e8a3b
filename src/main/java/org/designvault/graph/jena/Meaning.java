package org.designvault.graph.jena;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDF;
import org.designvault.graph.rdf.Names;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Nearest;
import org.jspecify.annotations.Nullable;

/// SHACL over a catalogue, with each violation led back to the line that caused it.
final class Meaning {
  private Meaning() {}

  static List<Fault> faults(CatalogueRdf rdf) {
    List<Fault> faults = new ArrayList<>();
    rdf.shapes()
        .forEach((prefix, shapes) ->
            violations(rdf, shapes).stream()
                .filter(fault -> fault.file().startsWith(prefix))
                .forEach(faults::add));
    return faults;
  }

  private static List<Fault> violations(CatalogueRdf rdf, Graph shapes) {
    List<Fault> faults = new ArrayList<>();
    for (ReportEntry violation :
        ShaclValidator.get().validate(Shapes.parse(shapes), rdf.data()).getEntries()) {
      faults.add(
          rdf.places()
              .fault(
                  violation.focusNode(),
                  property(violation.resultPath()),
                  violation.value(),
                  violation.message(),
                  hint(rdf.data(), rdf.names(), violation.value())));
    }
    return faults;
  }

  private static @Nullable String property(@Nullable Path path) {
    return path instanceof P_Link link ? link.getNode().getURI() : null;
  }

  /// The nearest thing that exists, when the value names one that does not.
  private static String hint(Graph data, Names names, @Nullable Node value) {
    if (value == null || !value.isURI() || data.contains(value, RDF.type.asNode(), Node.ANY)) {
      return "";
    }
    String path = names.cell(value);
    String folder = path.substring(0, path.indexOf('/') + 1);
    List<String> siblings =
        data.find(Node.ANY, RDF.type.asNode(), Node.ANY)
            .mapWith(Triple::getSubject)
            .mapWith(names::cell)
            .filterKeep(other -> other.startsWith(folder) && other.indexOf('#') < 0)
            .mapWith(other -> other.substring(folder.length()))
            .toList();
    return Nearest.hint(path.substring(folder.length()), siblings);
  }
}
