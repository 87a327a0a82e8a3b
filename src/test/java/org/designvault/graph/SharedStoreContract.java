package org.designvault.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.designvault.Shipped;
import org.designvault.facts.FactsReader;
import org.designvault.graph.asking.RdfForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is written to a store that is shared is seen whole or not at all, whoever else writes at
/// that moment. Subclasses say which store, and add what only it can suffer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SharedStoreContract {
  static final KnowledgeGraph SHIPPED = Shipped.graph();
  static final KnowledgeGraph FIRST = random(6);
  static final KnowledgeGraph OTHER = random(7);
  static final KnowledgeGraph THIRD = random(8);

  private EngineUnderTest house;

  /// With which a house takes the store for its own.
  abstract Map<String, Object> settings();

  /// Nothing of ours is left in it.
  abstract void clear() throws Exception;

  @BeforeEach
  final void open() throws Exception {
    clear();
    house = EngineUnderTest.empty(settings());
  }

  @AfterEach
  final void close() {
    house.close();
  }

  final GraphEngine engine() {
    return house.engine();
  }

  final SharedStore shared() {
    return (SharedStore) house.engine();
  }

  @Test
  void anEmptyStoreHoldsNothing() {
    assertThat(shared().current()).isEmpty();
    assertThat(shared().knows(FIRST.revision())).isFalse();
    assertThat(shared().open(FIRST.revision())).isEmpty();
    assertThat(engine().held(FIRST.revision(), "{}")).isEmpty();
  }

  @Test
  void anInstanceThatHasOnlyTheStoreServesWhatOthersPublished() {
    engine().publish(SHIPPED);
    try (EngineUnderTest other = EngineUnderTest.empty(settings())) {
      KnowledgeGraph current = current((SharedStore) other.engine());
      assertThat(new FactsReader(Shipped.queries()).read(current)).isEqualTo(Shipped.facts());
      assertThat(dump(current)).isEqualTo(dump(SHIPPED));
      assertThat(current.statements().context()).isEqualTo(SHIPPED.statements().context());
    }
  }

  @Test
  void twoLoadersAtOnceDoNotMix() throws Exception {
    loadsAtOnce(OTHER, THIRD);
    KnowledgeGraph current = current(shared());
    assertThat(current.revision()).isIn(OTHER.revision(), THIRD.revision());
    assertSameRows(current, current.revision().equals(OTHER.revision()) ? OTHER : THIRD);
  }

  @Test
  void twoLoadersOfOneRevisionAtOnceDoNotMixEither() throws Exception {
    loadsAtOnce(OTHER, OTHER);
    assertSameRows(current(shared()), OTHER);
  }

  @Test
  void whatWasReplacedComesBackWhenItIsPublishedAgainAndNotByBeingRead() {
    engine().publish(OTHER);
    engine().publish(THIRD);
    assertThat(engine().held(OTHER.revision(), "{}")).isPresent();
    assertThat(shared().current()).hasValue(THIRD.revision());
    engine().publish(OTHER);
    assertThat(shared().current()).hasValue(OTHER.revision());
  }

  private void loadsAtOnce(KnowledgeGraph one, KnowledgeGraph two) throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    try (EngineUnderTest rival = EngineUnderTest.empty(settings());
        ExecutorService loaders = Executors.newFixedThreadPool(2)) {
      Future<KnowledgeGraph> first = loaders.submit(() -> publish(both, engine(), one));
      Future<KnowledgeGraph> second = loaders.submit(() -> publish(both, rival.engine(), two));
      assertSameRows(first.get(), one);
      assertSameRows(second.get(), two);
    }
  }

  private static KnowledgeGraph publish(
      CountDownLatch both, GraphEngine engine, KnowledgeGraph graph) throws InterruptedException {
    both.countDown();
    both.await();
    return engine.publish(graph);
  }

  static KnowledgeGraph current(SharedStore store) {
    return store.current().flatMap(store::open).orElseThrow();
  }

  static KnowledgeGraph random(long seed) {
    return new RandomEntries(new Random(seed), 40).graph("random-" + seed);
  }

  static void assertSameRows(KnowledgeGraph found, KnowledgeGraph expected) {
    assertThat(found.revision()).isEqualTo(expected.revision());
    for (NamedQuery query : Shipped.queries().facts()) {
      assertThat(found.select(query)).as(query.id()).isEqualTo(expected.select(query));
    }
  }

  static byte[] dump(KnowledgeGraph graph) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    graph.statements().write(RdfForm.N_QUADS, bytes);
    return bytes.toByteArray();
  }
}
