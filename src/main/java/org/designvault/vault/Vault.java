package org.designvault.vault;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.designvault.explore.Around;
import org.designvault.explore.Between;
import org.designvault.explore.Graph;
import org.designvault.explore.Node;
import org.designvault.explore.Paths;
import org.designvault.explore.Scene;
import org.designvault.explore.View;
import org.designvault.facts.Facts;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.CypherRows;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RdfForm;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Fault;

/// The front desk: every door asks here, and each call is answered from one whole snapshot.
public interface Vault {

  /// The facts of the snapshot now served.
  Facts facts();

  /// The revision of the snapshot now served; empty while a shared store has not answered since the
  /// start, and everything else here throws `Unavailable`.
  Optional<String> revision();

  /// How things stand with the store that is shared; empty where none is.
  Optional<StoreStanding> store();

  /// @throws RefusedRequest when something in the form is unknown, out of range or of the wrong
  ///   shape
  Answer recommend(BriefForm form);

  /// Why an entry is not the first answer to a brief, and what little would make it so.
  ///
  /// @throws RefusedRequest when something in the brief is wrong, or there is no such entry
  WhyNotAnswer whyNot(WhyNotForm form);

  /// Sets of entries that answer a brief together.
  ///
  /// @throws RefusedRequest when something in the form is unknown, out of range or of the wrong
  ///   shape
  DesignAnswer design(DesignForm form);

  /// Two to four entries side by side.
  ///
  /// @throws RefusedRequest when something in the form is unknown, out of range or of the wrong
  ///   shape
  ComparisonAnswer compare(ComparisonForm form);

  /// What a system lacks, fears and pays by the entries it uses.
  ///
  /// @throws RefusedRequest when something in the form is unknown, out of range or of the wrong
  ///   shape
  ReviewAnswer review(ReviewForm form);

  /// @throws RefusedRequest when a filter names something unknown
  Found find(Filter filter);

  Optional<Entry> entry(String id);

  /// The entry with everything that is known of it.
  ///
  /// @throws UnknownEntry when this revision has no such entry
  WholeEntry whole(String id);

  /// At most ten entries whose name or alias begins like, or is nearly, this.
  List<Suggestion> suggest(String typed);

  /// What lies around some nodes of the network, nearest first.
  ///
  /// @throws RefusedRequest when something named is unknown, or a number is out of its range
  Graph around(Around wish);

  /// How two nodes of the network hang together, the shortest ways first.
  ///
  /// @throws RefusedRequest when something named is unknown, or a number is out of its range
  Paths between(Between wish);

  /// A picture of a part of the network, as somebody came to it.
  ///
  /// @throws RefusedRequest when something named is unknown, or a number is out of its range
  Scene view(View wish);

  /// At most ten nodes of the network that somebody may be typing the name of, entries first.
  List<NodeSuggestion> nodes(String typed);

  /// Where in the network somebody who knows nothing yet may start.
  List<Node> landmarks();

  /// The terms a brief may use, with the constants of the ranking.
  Terms terms();

  /// What others ask of the graph, and what its terms mean.
  Guide guide();

  /// What a query may cost.
  Limits allowed();

  /// Answers a query of SPARQL 1.1 over the graph of the snapshot now served.
  ///
  /// @throws RefusedQuery when it is malformed, not allowed, or goes beyond a limit
  Asked ask(String sparql);

  /// What a query in Cypher may cost; empty when the engine does not speak it.
  Optional<Limits> allowedInCypher();

  /// Answers a query in Cypher, where the engine is Neo4j.
  ///
  /// @throws RefusedRequest when the engine is another, or something in the form is wrong
  /// @throws RefusedQuery when it is malformed, not allowed, goes beyond a limit, or the store does
  ///   not answer
  CypherRows ask(CypherForm form);

  /// Writes the whole graph of the snapshot now served, ontology included; the stream stays open.
  void export(RdfForm form, OutputStream out);

  /// Writes what one entry states of itself; the stream stays open.
  ///
  /// @return false when there is no such entry, and nothing was written
  boolean export(String entry, RdfForm form, OutputStream out);

  /// Writes the ontology and the lists that entries are written with; the stream stays open.
  void exportOntology(RdfForm form, OutputStream out);

  /// Writes counts, licence, dumps and services of the snapshot now served; the stream stays open.
  ///
  /// @param site where it is served, without a slash at the end
  void describe(String site, RdfForm form, OutputStream out);

  /// The JSON-LD context by which the front matter of entries reads as RDF.
  String context();

  /// Everything wrong with the files as they now lie there; empty when they are what is served.
  List<Fault> refused();

  /// How far an external embedding service has come, in a sentence; empty when none is configured.
  /// When one is, the same question may get another answer another time.
  Optional<String> embedding();

  /// @param matched the name or alias that matched
  record Suggestion(String id, String name, String matched) {}

  /// @param id path in the graph, such as `pattern/retry`
  /// @param matched the name or alias that matched
  record NodeSuggestion(String id, String name, String type, String matched) {}
}
