package org.designvault.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.designvault.graph.GraphEngine;
import org.designvault.graph.KnowledgeGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/// Stands before the engine, and sees which graph it hands out and how long that took. No question
/// to the graph goes through it.
@Component
@ConditionalOnProperty(EngineWatch.WANTED)
final class EngineWatch implements BeanPostProcessor {
  /// Tests scan this package too, and must not get it.
  static final String WANTED = "bench.engine";

  private static final List<String> MAKING = List.of("publish", "open", "held");

  private final AtomicReference<Optional<Handed>> last = new AtomicReference<>(Optional.empty());

  /// @param graph handed out last
  /// @param nanos that it took the engine to have it
  record Handed(KnowledgeGraph graph, long nanos) {}

  /// @throws IllegalStateException before the engine has handed out any
  Handed last() {
    return last.get().orElseThrow(() -> new IllegalStateException("no graph yet"));
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof GraphEngine
        ? Proxy.newProxyInstance(
            bean.getClass().getClassLoader(),
            ClassUtils.getAllInterfaces(bean),
            (_, method, arguments) -> watched(bean, method, arguments))
        : bean;
  }

  private @Nullable Object watched(Object engine, Method method, Object[] arguments)
      throws Throwable {
    long begin = System.nanoTime();
    try {
      Object answer = method.invoke(engine, arguments);
      Object graph = answer instanceof Optional<?> found ? found.orElse(null) : answer;
      if (MAKING.contains(method.getName()) && graph instanceof KnowledgeGraph made) {
        last.set(Optional.of(new Handed(made, System.nanoTime() - begin)));
      }
      return answer;
    } catch (InvocationTargetException failed) {
      throw failed.getTargetException();
    }
  }
}
