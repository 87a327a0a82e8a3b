package org.designvault.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.designvault.Shipped;
import org.designvault.graph.asking.RdfForm;
import org.designvault.vocabulary.Dv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is taken away whole is what is served, in every form.
class ExportTests {
  private static final Vault VAULT = desk(List.of());
  private static final String RETRY = Dv.BASE + "pattern/retry";

  @ParameterizedTest
  @EnumSource
  void everyFormHoldsTheSameStatements(RdfForm form) {
    Graph whole = parsed(whole(form), form);
    assertThat(whole.size()).isGreaterThan(1000);
    assertThat(whole.isIsomorphicWith(parsed(whole(RdfForm.N_TRIPLES), RdfForm.N_TRIPLES)))
        .isTrue();
    assertThat(whole(form)).isEqualTo(whole(form));
  }

  @ParameterizedTest
  @EnumSource
  void entryHoldsItselfAndWhatIsNamedBelowIt(RdfForm form) {
    Graph all = parsed(whole(RdfForm.N_TRIPLES), RdfForm.N_TRIPLES);
    Graph own = GraphFactory.createDefaultGraph();
    all.find()
        .filterKeep(triple -> triple.getSubject().toString().matches(RETRY + "(#.*)?"))
        .forEach(own::add);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(VAULT.export("retry", form, bytes)).isTrue();
    assertThat(parsed(bytes.toByteArray(), form).isIsomorphicWith(own)).isTrue();
    assertThat(own.find(Node.ANY, NodeFactory.createURI(Dv.AFFECTS), Node.ANY).hasNext()).isTrue();
  }

  @Test
  void entryThatDoesNotExistIsNotWritten() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(VAULT.export("nothing", RdfForm.TURTLE, bytes)).isFalse();
    assertThat(VAULT.export("No Slug", RdfForm.TURTLE, bytes)).isFalse();
    assertThat(bytes.size()).isZero();
  }

  @Test
  void questionsAreAnsweredOverWhatIsExported() {
    Graph all = parsed(whole(RdfForm.TURTLE), RdfForm.TURTLE);
    assertThat(VAULT.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").rows())
        .containsExactly(List.of(String.valueOf(all.size())));
    assertThat(VAULT.ask("ASK {}").revision()).isEqualTo(VAULT.facts().revision());
  }

  @Test
  void entryOfACompanyIsExportedUnderItsOwnAddress() {
    List<String> own = List.of("docs/own-catalogue/acme");
    Vault vault = desk(own);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(vault.export("till-journal", RdfForm.N_TRIPLES, bytes)).isTrue();
    Graph entry = parsed(bytes.toByteArray(), RdfForm.N_TRIPLES);
    assertThat(entry.size()).isGreaterThan(20);
    assertThat(entry.stream().map(triple -> triple.getSubject().toString()))
        .allMatch(subject -> subject.contains("/pattern/till-journal"))
        .noneMatch(subject -> subject.startsWith(Dv.BASE));
    assertThat(vault.ask("ASK { ?s ?p ?o FILTER(STRENDS(STR(?s), 'till-journal')) }").rows())
        .containsExactly(List.of("true"));
  }

  private static Vault desk(List<String> own) {
    VaultSettings settings =
        new VaultSettings(Shipped.root().toString(), own, "", false, true, Duration.ofSeconds(2));
    return new FrontDesk(new SnapshotMaker(settings, Shipped.loader(), Shipped.queries()));
  }

  private static byte[] whole(RdfForm form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    VAULT.export(form, bytes);
    return bytes.toByteArray();
  }

  private static Graph parsed(byte[] bytes, RdfForm form) {
    Graph graph = GraphFactory.createDefaultGraph();
    Lang lang = RDFLanguages.contentTypeToLang(form.mediaType());
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(graph);
    return graph;
  }
}
