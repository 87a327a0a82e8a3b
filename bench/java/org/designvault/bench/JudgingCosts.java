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
import org.springframework.util.FileSystemUtils;

/// P5: what SHACL costs beyond the bare validator, and what one changed file costs of the whole.
record JudgingCosts(Plan plan) {
  private static final Folders FOLDERS = Folders.below(Path.of("."));
  private static final int COPIES = 8;

  List<Figure> figures() throws IOException {
    GraphLoader loader = loader();
    CatalogueReader reader = new CatalogueReader();
    Graph shapes = shapes();
    Shapes parsed = Shapes.parse(shapes);
    Graph data = data(loader.load(reader.read(FOLDERS)));
    int rounds = Math.max(3, plan.calls() / 30);
    Load.medianOf(rounds, _ -> loader.judge(reader.read(FOLDERS)));
    Ratio shacl =
        Ratio.of(
            plan.pairs(),
            () -> Load.medianOf(rounds, _ -> ShaclValidator.get().validate(parsed, data)),
            () ->
                Load.medianOf(
                    rounds, _ -> ShaclValidator.get().validate(Shapes.parse(shapes), data)),
            plan.seed());
    double pass = Load.medianOf(rounds, _ -> loader.judge(reader.read(FOLDERS)));
    Folders many = copies();
    Path one = many.patterns().getFirst().resolve("resilience-fault-tolerance/circuit-breaker.md");
    Ratio changed =
        Ratio.of(
            Math.min(plan.pairs(), 7),
            () -> Load.medianOf(3, _ -> loader.judge(reader.readOnly(many, List.of(one)))),
            () -> Load.medianOf(1, _ -> loader.judge(reader.read(many))),
            plan.seed());
    return List.of(
        Figure.atLeast(
            "P5", "SHACL as it is run, shapes read anew, at the bare rate", shacl, 0.5, "×"),
        Figure.atMost(
            "P5", "one changed file over a full pass, " + COPIES + " copies", changed, 0.05, "×"),
        Figure.told(
            "P5",
            "a full pass with reading and checks, shipped",
            Figure.number(pass / 1000) + " ms"),
        Figure.told(
            "P5",
            "a full pass, " + COPIES + " copies",
            Figure.number(changed.floor() / 1000) + " ms"));
  }

  /// The shipped catalogue, its entries several times under other names: what costs nothing beside
  /// sixty entries may cost much beside five hundred, and the other way about.
  private static Folders copies() throws IOException {
    Path root = Plan.FOLDER.resolve("copies");
    FileSystemUtils.deleteRecursively(root);
    FileSystemUtils.copyRecursively(Path.of("ontology"), root.resolve("ontology"));
    FileSystemUtils.copyRecursively(Path.of("data"), root.resolve("data"));
    try (Stream<Path> files = Files.walk(Path.of("data", "patterns"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        String name = String.valueOf(file.getFileName());
        String slug = name.substring(0, name.length() - ".md".length());
        String text = Files.readString(file);
        for (int copy = 1; copy < COPIES; copy++) {
          Files.writeString(
              root.resolve(file).resolveSibling(slug + "-" + copy + ".md"),
              text.replaceFirst("id: .*", "id: " + slug + "-" + copy)
                  .replaceFirst("name: (.*)", "name: $1 " + copy)
                  .replaceFirst("aliases: .*", "aliases: []"));
        }
      }
    }
    return Folders.below(root);
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
