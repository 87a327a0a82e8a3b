package org.designvault.graph.jena;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.designvault.graph.GraphEngine;
import org.designvault.graph.JudgedBy;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Queries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The default: the graph stays where it was built, in this process. Where there is a folder for
/// it, what was found whole is kept there too, and an unchanged catalogue is not judged twice.
@Component
@ConditionalOnProperty(name = "designvault.engine", havingValue = "jena", matchIfMissing = true)
final class JenaEngine implements GraphEngine {
  private static final Logger LOG = LoggerFactory.getLogger(JenaEngine.class);

  /// How the files are called: nothing else that lies in the folder is touched.
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{16}-[0-9a-f]{8}\\.rt");

  private final Optional<Path> store;
  private final Optional<JudgedBy> judge;
  private final JenaDumpReader reader;

  /// @param store folder for what was found whole; blank for none
  JenaEngine(@Value("${designvault.store:}") String store, Queries queries, JenaDumpReader reader) {
    this.store = store.isBlank() ? Optional.empty() : Optional.of(Path.of(store));
    this.judge = JudgedBy.these(queries);
    this.reader = reader;
  }

  @Override
  public String name() {
    return "jena";
  }

  @Override
  public KnowledgeGraph publish(KnowledgeGraph whole) {
    if (whole instanceof JenaGraph graph) {
      place(graph.revision()).ifPresent(file -> keep(graph, file));
    }
    return whole;
  }

  @Override
  public KnowledgeGraph publish(String revision, String context, Path dump) {
    return reader.read(revision, context, dump);
  }

  /// What cannot be read is as good as nothing: it is made anew.
  @Override
  public Optional<KnowledgeGraph> held(String revision, String context) {
    Optional<Path> kept = place(revision).filter(Files::isRegularFile);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    try {
      Graph graph = GraphFactory.createDefaultGraph();
      RDFParser.source(kept.get()).lang(Lang.RDFTHRIFT).parse(graph);
      return Optional.of(reader.open(revision, context, graph));
    } catch (JenaException unreadable) {
      LOG.warn("{} is not readable and is made anew: {}", kept.get(), unreadable.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Path> place(String revision) {
    return store.flatMap(
        folder -> judge.map(judge -> folder.resolve(revision + "-" + judge.name() + ".rt")));
  }

  /// Whole or not at all, and only the newest. Without it everything works, only later.
  private void keep(JenaGraph graph, Path file) {
    try {
      Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
      Path half = Files.createTempFile(folder, "half", ".tmp");
      try (OutputStream out = Files.newOutputStream(half)) {
        RDFDataMgr.write(out, graph.graph(), Lang.RDFTHRIFT);
      }
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      sweep(folder, file);
    } catch (IOException | UncheckedIOException unwritable) {
      LOG.warn("{} is not kept: {}", file, unwritable.toString());
    }
  }

  private static boolean isOurs(Path file) {
    return OURS.matcher(file.getFileName().toString()).matches();
  }

  private static void sweep(Path folder, Path newest) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(JenaEngine::isOurs).toList()) {
        if (!file.getFileName().equals(newest.getFileName())) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
