package org.designvault.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.designvault.graph.DumpReader;
import org.designvault.graph.GraphEngine;
import org.designvault.graph.GraphLoader;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.Loading;
import org.designvault.graph.SharedStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Looks over the shoulder of a house on Neo4j: the graph that its engine serves, and the one in
/// memory that this was made of or is dumped to, so that both are asked in one process.
@Component
@ConditionalOnProperty(name = "bench.graphs", havingValue = "two")
final class TwoGraphs implements BeanPostProcessor {
  private static final List<Class<?>> MAKERS =
      List.of(GraphLoader.class, GraphEngine.class, SharedStore.class, DumpReader.class);

  private final AtomicReference<@Nullable KnowledgeGraph> memory = new AtomicReference<>();
  private final AtomicReference<@Nullable KnowledgeGraph> store = new AtomicReference<>();

  KnowledgeGraph inMemory() {
    return Optional.ofNullable(memory.get()).orElseThrow();
  }

  KnowledgeGraph inStore() {
    return Optional.ofNullable(store.get()).orElseThrow();
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return MAKERS.stream().anyMatch(maker -> maker.isInstance(bean)) ? watched(bean) : bean;
  }

  private Object watched(Object maker) {
    AtomicReference<@Nullable KnowledgeGraph> made = maker instanceof DumpReader ? memory : store;
    return Proxy.newProxyInstance(
        TwoGraphs.class.getClassLoader(),
        ClassUtils.getAllInterfaces(maker),
        (_, method, arguments) -> {
          if (method.getName().equals("publish") && arguments[0] instanceof KnowledgeGraph given) {
            memory.set(given);
          }
          try {
            Object answer = method.invoke(maker, arguments);
            graph(answer).ifPresent(made::set);
            return answer;
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        });
  }

  private static Optional<KnowledgeGraph> graph(@Nullable Object answer) {
    return switch (answer) {
      case KnowledgeGraph graph -> Optional.of(graph);
      case Loading.Whole(KnowledgeGraph graph) -> Optional.of(graph);
      case Optional<?> held when held.orElse(null) instanceof KnowledgeGraph graph ->
          Optional.of(graph);
      case null, default -> Optional.empty();
    };
  }
}
