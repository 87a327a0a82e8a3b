package org.designvault.graph;

import java.io.OutputStream;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RdfForm;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.pattern.Slug;

/// One revision as RDF, whatever engine holds it: for those who ask in SPARQL, and for those who
/// take it away.
public interface Statements {

  String revision();

  /// What a query may cost here.
  Limits allowed();

  /// Answers a query of SPARQL 1.1 that a stranger may have written: it reads nothing but this
  /// graph, and stops at its limits.
  ///
  /// @throws RefusedQuery when it is malformed, not allowed, or goes beyond a limit
  Asked ask(String sparql);

  /// Writes all statements in the order of their names; the stream stays open.
  void write(RdfForm form, OutputStream out);

  /// Writes what one entry states of itself, its effects and relations among it; the stream stays
  /// open.
  void write(Slug entry, RdfForm form, OutputStream out);

  /// Writes the ontology and the lists that entries are written with; the stream stays open.
  void writeOntology(RdfForm form, OutputStream out);

  /// Writes what there is to say about the data set and its services: counts, licence, limits; the
  /// stream stays open.
  ///
  /// @param site where these are served, without a slash at the end
  void describe(String site, RdfForm form, OutputStream out);

  /// The JSON-LD context by which the front matter of entries reads as RDF.
  String context();
}
