package org.designvault.graph.remote;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;
import org.designvault.graph.DumpReader;
import org.designvault.graph.GraphEngine;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.SharedStore;
import org.designvault.graph.StoreAway;
import org.designvault.graph.asking.RdfForm;
import org.designvault.graph.rdf.Names;
import org.designvault.graph.rdf.RdfContent;
import org.designvault.graph.sparql.Sparql;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// Any server of SPARQL 1.1. A revision is written into a graph of its own, counted, and becomes
/// current by one update; until then, and when it never comes to that, the old one is current.
@Component
@EnableConfigurationProperties(RemoteSettings.class)
@ConditionalOnProperty(name = "designvault.engine", havingValue = "sparql")
final class RemoteEngine implements GraphEngine, SharedStore, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RemoteEngine.class);

  private final RemoteSettings settings;
  private final Server server;
  private final Book book;
  private final DumpReader reader;
  private final Sparql sparql;

  RemoteEngine(RemoteSettings settings, DumpReader reader, Sparql sparql) {
    if (settings.query().isBlank()) {
      throw new IllegalArgumentException(
          "designvault.engine=sparql needs designvault.remote.query, and .update or .data to write");
    }
    this.settings = settings;
    this.server = new Server(settings);
    this.book = new Book(server);
    this.reader = reader;
    this.sparql = sparql;
  }

  @Override
  public String name() {
    return "sparql";
  }

  @Override
  public String address() {
    return server.address();
  }

  @Override
  public KnowledgeGraph publish(KnowledgeGraph whole) {
    if (!server.isWritable()) {
      throw new StoreAway(
          address(),
          "can only be read",
          "set designvault.remote.update, or designvault.load=false");
    }
    try {
      Path triples = Files.createTempFile("designvault", ".nt");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(triples))) {
          whole.statements().write(RdfForm.N_TRIPLES, out);
        }
        return publish(whole.revision(), whole.statements().context(), triples, count(triples));
      } finally {
        Files.deleteIfExists(triples);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  @Override
  public KnowledgeGraph publish(String revision, String context, Path dump) {
    return publish(reader.read(revision, context, dump));
  }

  private KnowledgeGraph publish(String revision, String context, Path triples, long count)
      throws IOException {
    Book.Page page = book.begin(revision, context, count);
    LOG.info("Writing {} statements of revision {} to {}.", count, revision, address());
    write(page, triples);
    expectWhole(page);
    book.switchTo(page);
    book.sweep(settings.lease());
    LOG.info("{} serves revision {}.", address(), revision);
    return open(page);
  }

  @Override
  public Optional<KnowledgeGraph> held(String revision, String context) {
    return open(revision);
  }

  @Override
  public Optional<String> current() {
    return book.current().map(Book.Page::revision);
  }

  @Override
  public boolean knows(String revision) {
    return book.knows(revision);
  }

  @Override
  public Optional<KnowledgeGraph> open(String revision) {
    return book.current()
        .filter(page -> page.revision().equals(revision))
        .or(() -> book.held(revision))
        .map(this::open);
  }

  @Override
  public void close() {
    server.close();
  }

  private KnowledgeGraph open(Book.Page page) {
    Graph graph = server.graph(page.graph());
    expect(page, graph.size());
    Names names = Names.in(graph);
    return new RemoteGraph(
        page.revision(),
        page.graph(),
        server,
        names,
        sparql.open(new RdfContent(page.revision(), graph, names, page.context())));
  }

  private void expectWhole(Book.Page page) {
    RowSet rows = server.select(Statement.SIZE.query(Map.of()), page.graph());
    expect(page, Long.parseLong(rows.next().get("statements").getLiteralLexicalForm()));
  }

  private void expect(Book.Page page, long found) {
    if (found != page.statements()) {
      throw new StoreAway(
          address(),
          "holds %d of %d statements of revision %s"
              .formatted(found, page.statements(), page.revision()),
          "it may cut answers short; run `designvault publish`");
    }
  }

  private void write(Book.Page page, Path dump) throws IOException {
    if (server.hasGraphStore()) {
      server.put(page.graph(), dump);
      return;
    }
    try (Stream<String> lines = Files.lines(dump)) {
      List<String> batch = new ArrayList<>();
      for (String line : (Iterable<String>) lines::iterator) {
        batch.add(line);
        if (batch.size() == settings.batch()) {
          insert(page, batch);
          batch.clear();
        }
      }
      insert(page, batch);
    }
  }

  /// Lines of N-Triples are triples of SPARQL, escapes included.
  private void insert(Book.Page page, List<String> lines) {
    server.update(
        "INSERT DATA { GRAPH <" + page.graph() + "> {\n" + String.join("\n", lines) + "\n} }");
  }

  private static long count(Path triples) throws IOException {
    try (Stream<String> lines = Files.lines(triples)) {
      return lines.count();
    }
  }
}
