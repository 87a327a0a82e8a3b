package org.designvault.web.rest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.web.rest.Reply.ids;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.designvault.explore.Terms;
import org.designvault.facts.Facts;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Relation;
import org.designvault.pattern.Slug;
import org.designvault.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Walking the shipped catalogue over HTTP.
@ShippedCatalogue
class GraphCallsIT {
  private static final String ENTRIES = String.join(",", Terms.relationsOfEntries());

  private final Api api;
  private final Facts facts;

  GraphCallsIT(@LocalServerPort int port, @Autowired Vault vault) {
    this.api = new Api(port);
    this.facts = vault.facts();
  }

  @Test
  void neighbourhoodHoldsWhatTheCatalogueSaysInBothDirections() {
    JsonNode graph =
        api.get("/api/graph?center=pattern/retry&depth=1&limit=500&relations=" + ENTRIES).answer();
    assertThat(graph.propertyNames()).containsExactly("revision", "nodes", "edges", "truncated");
    assertThat(graph.at("/nodes/0").propertyNames())
        .containsExactly("id", "name", "type", "degree");
    assertThat(graph.at("/edges/0").propertyNames())
        .containsExactly("source", "target", "relation", "why");
    Slug retry = new Slug("retry");
    List<Relation> relations =
        Stream.concat(
                facts.entries().values().stream()
                    .filter(entry -> entry.id().equals(retry))
                    .flatMap(entry -> entry.relations().stream()),
                facts.incomingOf(retry).stream())
            .toList();
    assertThat(ids(graph.at("/nodes")))
        .startsWith("pattern/retry")
        .containsAll(relations.stream().map(it -> "pattern/" + it.other(retry)).toList());
    assertThat(edges(graph)).containsAll(relations.stream().map(GraphCallsIT::sentence).toList());
    assertThat(graph.at("/nodes/0/degree").asInt()).isEqualTo(relations.size());
    assertThat(graph.at("/edges"))
        .allSatisfy(edge -> assertThat(edge.at("/why").asString()).isNotBlank());
    assertThat(graph.at("/truncated").asBoolean()).isFalse();
  }

  private static String sentence(Relation relation) {
    return "pattern/" + relation.from() + " " + relation.kind() + " pattern/" + relation.to();
  }

  @Test
  void withoutFiltersEverythingAnEntrySaysIsANode() {
    JsonNode graph = api.get("/api/graph?center=pattern/circuit-breaker&limit=500").answer();
    Entry entry = requireNonNull(facts.entries().get(new Slug("circuit-breaker")));
    assertThat(ids(graph.at("/nodes")))
        .contains("quality/fault-tolerance", "context/interaction/synchronous-remote")
        .containsAll(entry.categories().stream().map(it -> "category/" + it).toList())
        .containsAll(entry.forces().stream().map(it -> "force/" + it).toList())
        .containsAll(entry.sources().stream().map(it -> "source/" + it.id()).toList());
    assertThat(edges(graph))
        .contains(
            "pattern/circuit-breaker helps quality/fault-tolerance",
            "pattern/circuit-breaker harms quality/testability",
            "pattern/circuit-breaker is-unfit-for context/interaction/batch");
  }

  @Test
  void limitCutsTheFarthestAndSaysSo() {
    String address = "/api/graph?center=pattern/retry&depth=4&limit=";
    JsonNode all = api.get(address + 2000).answer();
    JsonNode cut = api.get(address + 5).answer();
    assertThat(cut.at("/truncated").asBoolean()).isTrue();
    assertThat(ids(cut.at("/nodes"))).isEqualTo(ids(all.at("/nodes")).subList(0, 5));
    assertThat(all.at("/edges").size()).isLessThanOrEqualTo(5000);
  }

  @Test
  void sameCallGivesTheSameBytes() {
    String address = "/api/graph?center=quality/availability,pattern/timeout&depth=3&limit=90";
    assertThat(api.get(address).body()).isEqualTo(api.get(address).body());
  }

  @Test
  void filtersAreForTypesOfNodesAndForCategories() {
    JsonNode troubles =
        api.get("/api/graph?center=pattern/retry&depth=2&kinds=failure-mode,anti-pattern").answer();
    assertThat(troubles.at("/nodes").valueStream().skip(1).map(it -> it.at("/type").asString()))
        .isNotEmpty()
        .isSubsetOf("failure-mode", "anti-pattern");
    JsonNode shelf =
        api.get(
                "/api/graph?center=pattern/retry&depth=2&kinds=pattern"
                    + "&categories=resilience-fault-tolerance")
            .answer();
    assertThat(ids(shelf.at("/nodes")).stream().skip(1).map(GraphCallsIT::slug))
        .isNotEmpty()
        .allSatisfy(slug ->
            assertThat(facts.entries().get(slug))
                .extracting(Entry::categories)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(new Slug("resilience-fault-tolerance")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "/api/graph | center | the id of a node",
        "/api/graph?center=retry | center | did you mean 'pattern/retry'?",
        "/api/graph?center=pattern/retri | center | did you mean 'pattern/retry'?",
        "/api/graph?center=quality/availabilty | center | did you mean 'quality/availability'?",
        "/api/graph?center=pattern/retry&depth=0 | depth | 1 to 4",
        "/api/graph?center=pattern/retry&depth=5 | depth | 1 to 4",
        "/api/graph?center=pattern/retry&depth=two | depth | a whole number",
        "/api/graph?center=pattern/retry&limit=2001 | limit | 1 to 2000",
        "/api/graph?center=pattern/retry&limit=0 | limit | 1 to 2000",
        "/api/graph?center=pattern/retry&relations=require | relations | did you mean 'requires'?",
        "/api/graph?center=pattern/retry&kinds=patern | kinds | did you mean 'pattern'?",
        "/api/graph?center=pattern/retry&categories=messaging | categories | 'messaging-systems'?",
        "/api/graph?center=pattern/retry&centre=x | centre | did you mean 'center'?",
        "/api/paths?to=pattern/retry | from | the id of a node",
        "/api/paths?from=pattern/retry | to | the id of a node",
        "/api/paths?from=pattern/retry&to=pattern/retry | to | another node than from",
        "/api/paths?from=pattern/retry&to=pattern/timout | to | did you mean 'pattern/timeout'?",
        "/api/paths?from=pattern/retry&to=pattern/timeout&limit=11 | limit | 1 to 10",
        "/api/paths?from=pattern/retry&to=pattern/timeout&relations=x | relations | one of requires"
      })
  void whatIsWrongIsRefusedWithAHint(String address, String field, String told) {
    JsonNode error = api.get(address).only(400);
    assertThat(error.at("/field").asString()).isEqualTo(field);
    assertThat(error.at("/expected").asString() + " " + error.at("/hint").asString())
        .contains(told);
  }

  @Test
  void moreCentersThanAPictureCanHaveAreRefused() {
    String centers = String.join(",", Stream.generate(() -> "pattern/x").limit(400).toList());
    assertThat(api.get("/api/graph?center=" + centers).problem(400)).hasSizeBetween(2, 13);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pattern/circuit-breaker",
        "quality/availability",
        "force/fail-fast-vs-keep-trying"
      })
  void pathsBeginAndEndWhereTheyShouldAndEveryStepHasItsWhy(String to) {
    JsonNode answer = api.get("/api/paths?from=pattern/retry-storm&to=" + to).answer();
    assertThat(answer.propertyNames()).containsExactly("revision", "paths", "truncated");
    assertThat(answer.at("/paths").size()).isBetween(1, 10);
    int before = 0;
    for (JsonNode path : answer.at("/paths")) {
      assertThat(path.size()).isGreaterThanOrEqualTo(before);
      before = path.size();
      assertThat(path.at("/0").propertyNames()).containsExactly("node");
      assertThat(path.at("/0/node").asString()).isEqualTo("pattern/retry-storm");
      assertThat(path.at("/" + (path.size() - 1) + "/node").asString()).isEqualTo(to);
      path.valueStream()
          .skip(1)
          .forEach(step -> {
            assertThat(step.propertyNames())
                .containsExactly("node", "relation", "direction", "why");
            assertThat(step.at("/why").asString()).isNotBlank();
          });
    }
  }

  @Test
  void pathsFollowOnlyTheAskedRelations() {
    JsonNode answer =
        api.get("/api/paths?from=pattern/retry&to=pattern/bulkhead&relations=belongs-to&limit=3")
            .answer();
    assertThat(answer.at("/paths").size()).isBetween(1, 3);
    assertThat(answer.at("/paths/0/1/relation").asString()).isEqualTo("belongs-to");
    assertThat(answer.at("/paths/0/1/direction").asString()).isEqualTo("out");
    assertThat(answer.at("/paths/0/2/direction").asString()).isEqualTo("in");
  }

  private static List<String> edges(JsonNode graph) {
    return graph
        .at("/edges")
        .valueStream()
        .map(edge ->
            edge.at("/source").asString()
                + " "
                + edge.at("/relation").asString()
                + " "
                + edge.at("/target").asString())
        .toList();
  }

  private static Slug slug(String id) {
    return new Slug(id.substring("pattern/".length()));
  }
}
