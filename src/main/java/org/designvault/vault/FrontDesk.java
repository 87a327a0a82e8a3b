package org.designvault.vault;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.designvault.explore.Around;
import org.designvault.explore.Between;
import org.designvault.explore.Graph;
import org.designvault.explore.Node;
import org.designvault.explore.Paths;
import org.designvault.explore.Scene;
import org.designvault.explore.View;
import org.designvault.facts.Facts;
import org.designvault.graph.Cypher;
import org.designvault.graph.Served;
import org.designvault.graph.SharedStore;
import org.designvault.graph.Statements;
import org.designvault.graph.StoreAway;
import org.designvault.graph.asking.Asked;
import org.designvault.graph.asking.CypherRows;
import org.designvault.graph.asking.Limits;
import org.designvault.graph.asking.RdfForm;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Fault;
import org.designvault.pattern.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/// Serves the snapshot, and swaps in a new one when it is whole.
///
/// Whatever becomes of files and stores, what is served is served on.
@Component
class FrontDesk implements Vault, Served {
  private static final Logger LOG = LoggerFactory.getLogger(FrontDesk.class);

  private final SnapshotMaker maker;
  private final AtomicReference<Optional<Snapshot>> served =
      new AtomicReference<>(Optional.empty());
  private final AtomicReference<List<Fault>> refused = new AtomicReference<>(List.of());
  private final AtomicReference<Optional<StoreStanding>> store;

  /// @throws BrokenCatalogue when there is nothing whole to serve
  FrontDesk(SnapshotMaker maker) {
    this.maker = maker;
    this.store =
        new AtomicReference<>(
            maker.store().map(shared -> StoreStanding.answering(shared.address())));
    try {
      serve(maker.make(Optional.empty()));
    } catch (StoreAway away) {
      stand(StoreStanding.of(away));
    }
  }

  /// Reads the files anew, or what is current in the store that is shared. When anything in the
  /// files is wrong, or the store does not answer, what is served stays as it is.
  ///
  /// @return the faults, empty when the files are whole
  synchronized List<Fault> reload() {
    try {
      serve(maker.make(served.get()));
    } catch (BrokenCatalogue broken) {
      refused.set(broken.faults());
    } catch (StoreAway away) {
      stand(StoreStanding.of(away));
    }
    return refused.get();
  }

  /// Asks the shared store what is current, and serves it when it is something else, or when the
  /// store has been away.
  void follow() {
    try {
      Optional<String> current = maker.store().flatMap(SharedStore::current);
      boolean isServed = current.equals(revision());
      if (!isServed || store.get().flatMap(StoreStanding::away).isPresent()) {
        reload();
      }
    } catch (StoreAway away) {
      stand(StoreStanding.of(away));
    }
  }

  private void serve(Made made) {
    served.set(Optional.of(made.snapshot()));
    if (made.isNew()) {
      made.snapshot().meanings().gather();
    }
    refused.set(made.faults());
    maker.store().map(SharedStore::address).map(StoreStanding::answering).ifPresent(this::stand);
  }

  /// Tells of a change once, however often it is asked for.
  private void stand(StoreStanding now) {
    Optional<StoreStanding> before = store.getAndSet(Optional.of(now));
    if (!before.map(StoreStanding::text).equals(Optional.of(now.text()))) {
      LOG.atLevel(now.away().isPresent() ? Level.WARN : Level.INFO)
          .log("{}; served is {}", now.text(), revision().orElse("nothing yet"));
    }
  }

  @Override
  public Optional<String> revision() {
    return served.get().map(snapshot -> snapshot.graph().revision());
  }

  @Override
  public Optional<StoreStanding> store() {
    return store.get();
  }

  @Override
  public Facts facts() {
    return snapshot().facts();
  }

  @Override
  public Answer recommend(BriefForm form) {
    return Recommending.answer(snapshot(), form);
  }

  @Override
  public WhyNotAnswer whyNot(WhyNotForm form) {
    return AskingWhy.answer(snapshot(), form);
  }

  @Override
  public DesignAnswer design(DesignForm form) {
    return Designing.answer(snapshot(), form);
  }

  @Override
  public ComparisonAnswer compare(ComparisonForm form) {
    return Comparing.answer(snapshot(), form);
  }

  @Override
  public ReviewAnswer review(ReviewForm form) {
    return Reviewing.answer(snapshot(), form);
  }

  @Override
  public Found find(Filter filter) {
    return Finding.in(snapshot(), filter);
  }

  @Override
  public Optional<Entry> entry(String id) {
    return Slug.isSlug(id)
        ? Optional.ofNullable(facts().entries().get(new Slug(id)))
        : Optional.empty();
  }

  @Override
  public WholeEntry whole(String id) {
    return WholeEntry.of(facts(), id)
        .orElseThrow(
            () -> new UnknownEntry(id, suggest(id).stream().map(Suggestion::id).findFirst()));
  }

  @Override
  public List<Suggestion> suggest(String typed) {
    Snapshot snapshot = snapshot();
    return snapshot.texts().suggest(typed).stream()
        .map(found ->
            new Suggestion(
                found.entry().value(),
                snapshot.facts().entry(found.entry()).name(),
                found.matched()))
        .toList();
  }

  @Override
  public Graph around(Around wish) {
    return new Exploring(snapshot()).around(wish);
  }

  @Override
  public Paths between(Between wish) {
    return new Exploring(snapshot()).between(wish);
  }

  @Override
  public Scene view(View wish) {
    return new Exploring(snapshot()).view(wish);
  }

  @Override
  public List<NodeSuggestion> nodes(String typed) {
    return new Exploring(snapshot()).nodes(typed);
  }

  @Override
  public List<Node> landmarks() {
    return snapshot().explorer().landmarks();
  }

  @Override
  public Terms terms() {
    return Terms.of(facts());
  }

  @Override
  public Guide guide() {
    return snapshot().guide();
  }

  @Override
  public Limits allowed() {
    return snapshot().graph().statements().allowed();
  }

  @Override
  public Asked ask(String sparql) {
    return statements().ask(sparql);
  }

  @Override
  public Optional<Limits> allowedInCypher() {
    return snapshot().graph().cypher().map(Cypher::allowed);
  }

  @Override
  public CypherRows ask(CypherForm form) {
    return new AskingCypher(snapshot().graph()).answer(form);
  }

  @Override
  public void export(RdfForm form, OutputStream out) {
    statements().write(form, out);
  }

  @Override
  public boolean export(String entry, RdfForm form, OutputStream out) {
    Snapshot snapshot = snapshot();
    boolean exists = Slug.isSlug(entry) && snapshot.facts().entries().containsKey(new Slug(entry));
    if (exists) {
      snapshot.graph().statements().write(new Slug(entry), form, out);
    }
    return exists;
  }

  @Override
  public void exportOntology(RdfForm form, OutputStream out) {
    statements().writeOntology(form, out);
  }

  @Override
  public void describe(String site, RdfForm form, OutputStream out) {
    statements().describe(site, form, out);
  }

  @Override
  public String context() {
    return statements().context();
  }

  @Override
  public Statements statements() {
    return snapshot().graph().statements();
  }

  @Override
  public List<Fault> refused() {
    return refused.get();
  }

  @Override
  public Optional<String> embedding() {
    return served.get().map(it -> it.meanings().standing()).filter(it -> !it.isBlank());
  }

  private Snapshot snapshot() {
    return served.get().orElseThrow(() -> new Unavailable(store.get().orElseThrow()));
  }
}
