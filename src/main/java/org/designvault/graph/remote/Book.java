package org.designvault.graph.remote;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/// What the server holds, and which of it is current: kept in a named graph of its own. Its name
/// has the number of the book's form in it, so releases of another form neither read nor sweep what
/// this one wrote.
final class Book {
  private static final String NAME = "urn:designvault:store:1";
  private static final String GRAPHS = "urn:designvault:revision:";

  private final Server server;

  Book(Server server) {
    this.server = server;
  }

  /// A revision in a graph of its own: no two that are written at the same time mix, not even two
  /// of the same revision.
  ///
  /// @param graph its IRI
  /// @param statements how many it must hold
  record Page(String graph, String revision, String context, long statements) {}

  Optional<Page> current() {
    RowSet rows = server.look(Statement.CURRENT.query(terms()));
    return rows.hasNext() ? Optional.of(page(rows.next())) : Optional.empty();
  }

  Optional<Page> held(String revision) {
    RowSet rows = server.look(Statement.HELD.query(terms(revision)));
    if (!rows.hasNext()) {
      return Optional.empty();
    }
    Binding row = rows.next();
    return Optional.of(
        new Page(
            row.get("graph").getURI(), revision, text(row, "context"), number(row, "statements")));
  }

  boolean knows(String revision) {
    return server.holds(Statement.KNOWN.query(terms(revision)));
  }

  Page begin(String revision, String context, long statements) {
    String chance = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    Page begun = new Page(GRAPHS + revision + ":" + chance, revision, context, statements);
    Map<String, Node> terms = terms(begun);
    terms.put("revision", NodeFactory.createLiteralString(revision));
    terms.put("context", NodeFactory.createLiteralString(context));
    terms.put(
        "statements",
        NodeFactory.createLiteralDT(String.valueOf(statements), XSDDatatype.XSDinteger));
    terms.put("now", instant(Instant.now()));
    server.update(Statement.BEGIN.with(terms));
    return begun;
  }

  /// One request, which the server takes whole or not at all.
  void switchTo(Page page) {
    Map<String, Node> terms = terms(page);
    terms.put("now", instant(Instant.now()));
    server.update(Statement.SWITCH.with(terms));
  }

  /// Drops what nobody needs any more.
  ///
  /// @param lease how long ago something was begun or replaced that is still taken for being
  ///   written or read
  void sweep(Duration lease) {
    Map<String, Node> terms = terms();
    terms.put("limit", instant(Instant.now().minus(lease)));
    List<String> spent = new ArrayList<>();
    server
        .look(Statement.SPENT.query(terms))
        .forEachRemaining(row -> spent.add(row.get("graph").getURI()));
    for (String graph : spent) {
      Map<String, Node> one = terms();
      one.put("graph", NodeFactory.createURI(graph));
      server.update(Statement.SWEEP.with(one));
    }
  }

  private static Map<String, Node> terms(Page page) {
    Map<String, Node> terms = terms();
    terms.put("graph", NodeFactory.createURI(page.graph()));
    return terms;
  }

  private static Map<String, Node> terms() {
    return new HashMap<>(Map.of("book", NodeFactory.createURI(NAME)));
  }

  private static Map<String, Node> terms(String revision) {
    Map<String, Node> terms = terms();
    terms.put("revision", NodeFactory.createLiteralString(revision));
    return terms;
  }

  private static Page page(Binding row) {
    return new Page(
        row.get("graph").getURI(),
        text(row, "revision"),
        text(row, "context"),
        number(row, "statements"));
  }

  private static String text(Binding row, String column) {
    return row.get(column).getLiteralLexicalForm();
  }

  private static long number(Binding row, String column) {
    return Long.parseLong(text(row, column));
  }

  private static Node instant(Instant instant) {
    return NodeFactory.createLiteralDT(
        instant.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime);
  }
}
