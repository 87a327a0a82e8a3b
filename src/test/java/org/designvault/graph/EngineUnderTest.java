package org.designvault.graph;

import java.util.Map;
import org.designvault.Shipped;
import org.designvault.catalogue.CatalogueReader;
import org.designvault.catalogue.Folders;
import org.designvault.vault.Vault;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// A house on the shipped catalogue, whose engine is chosen by settings as anybody chooses it.
public final class EngineUnderTest implements AutoCloseable {
  private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();
  private final CatalogueReader.Glance shipped = new CatalogueReader().glance(Shipped.folders());

  private EngineUnderTest(Map<String, Object> settings) {
    house.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    house
        .getEnvironment()
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "usual", Map.of("designvault.watch", "false", "designvault.follow", "1d")));
  }

  /// Everything up to the front desk, which has read the facts when this returns.
  public static EngineUnderTest whole(Map<String, Object> settings) {
    EngineUnderTest engine = new EngineUnderTest(settings);
    engine.house.scan("org.designvault.graph", "org.designvault.vault");
    engine.house.refresh();
    return engine;
  }

  /// The graph's room alone: nothing is loaded yet.
  public static EngineUnderTest empty(Map<String, Object> settings) {
    EngineUnderTest engine = new EngineUnderTest(settings);
    engine.house.registerBean(Queries.class, Shipped::queries);
    engine.house.scan("org.designvault.graph");
    engine.house.refresh();
    return engine;
  }

  public GraphLoader loader() {
    return house.getBean(GraphLoader.class);
  }

  public GraphEngine engine() {
    return house.getBean(GraphEngine.class);
  }

  public Vault vault() {
    return house.getBean(Vault.class);
  }

  /// The shipped catalogue as the store holds it.
  ///
  /// @throws IllegalStateException when it does not
  public KnowledgeGraph held() {
    return loader()
        .held(shipped.revision(), shipped.context())
        .orElseThrow(() -> new IllegalStateException("not held: " + shipped.revision()));
  }

  /// @throws IllegalStateException when the catalogue is refused
  public KnowledgeGraph load(Folders folders) {
    return switch (loader().load(new CatalogueReader().read(folders))) {
      case Loading.Whole(var graph) -> graph;
      case Loading.Refused(var faults) -> throw new IllegalStateException(faults.toString());
    };
  }

  @Override
  public void close() {
    house.close();
  }
}
