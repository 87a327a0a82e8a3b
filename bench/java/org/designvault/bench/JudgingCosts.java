package org.designvault.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.designvault.bench.Bench.Plan;
import org.designvault.catalogue.CatalogueReader;
import org.designvault.catalogue.Folders;
import org.designvault.graph.GraphLoader;
import org.designvault.graph.Loading;
import org.designvault.graph.Queries;
import org.designvault.graph.asking.RdfForm;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// P5: what judging a catalogue costs beyond the bare SHACL validator, and what one changed file
/// costs of the whole.
record JudgingCosts(Plan plan) {
  private static final Folders FOLDERS = Folders.below(Path.of("."));
  private static final Path ONE =
      Path.of("data/patterns/resilience-fault-tolerance/circuit-breaker.md");

  List<Figure> figures() throws IOException {
    GraphLoader loader = loader();
    CatalogueReader reader = new CatalogueReader();
    Shapes shapes = Shapes.parse(shapes());
    Graph data = data(loader.load(reader.read(FOLDERS)));
    int rounds = Math.max(3, plan.calls() / 30);
    Load.medianOf(rounds, _ -> loader.judge(reader.read(FOLDERS)));
    Load.medianOf(rounds, _ -> ShaclValidator.get().validate(shapes, data));
    Ratio whole =
        Ratio.of(
            plan.pairs(),
            () -> Load.medianOf(rounds, _ -> ShaclValidator.get().validate(shapes, data)),
            () -> Load.medianOf(rounds, _ -> loader.judge(reader.read(FOLDERS))),
            plan.seed());
    Ratio one =
        Ratio.of(
            plan.pairs(),
            () -> Load.medianOf(rounds, _ -> loader.judge(reader.readOnly(FOLDERS, List.of(ONE)))),
            () -> Load.medianOf(rounds, _ -> loader.judge(reader.read(FOLDERS))),
            plan.seed());
    return List.of(
        Figure.atLeast(
            "P5", "reading, SHACL and checks, at the bare validator's rate", whole, 0.5, "×"),
        Figure.atMost("P5", "one changed file over a full pass", one, 0.05, "×"),
        Figure.told("P5", "a full pass", Figure.number(whole.floor() / 1000) + " ms"));
  }

  private static GraphLoader loader() {
    AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();
    rooms.registerBean(Queries.class, () -> Queries.in(Path.of("queries")));
    rooms.scan("org.designvault.graph");
    rooms.refresh();
    return rooms.getBean(GraphLoader.class);
  }

  private static Graph shapes() throws IOException {
    Graph shapes = GraphFactory.createDefaultGraph();
    try (Stream<Path> files = Files.list(Path.of("ontology", "shapes"))) {
      files.forEach(file -> RDFParser.source(file).parse(shapes));
    }
    return shapes;
  }

  private static Graph data(Loading loading) throws IOException {
    if (!(loading instanceof Loading.Whole(var whole))) {
      throw new IllegalStateException("the shipped catalogue has faults");
    }
    Path file = Files.createTempFile("shipped", ".nt");
    try (var out = Files.newOutputStream(file)) {
      whole.statements().write(RdfForm.N_TRIPLES, out);
    }
    Graph data = GraphFactory.createDefaultGraph();
    RDFParser.source(file).parse(data);
    Files.delete(file);
    return data;
  }
}
