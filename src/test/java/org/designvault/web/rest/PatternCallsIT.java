package org.designvault.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.designvault.web.rest.Reply.ids;
import static org.designvault.web.rest.Reply.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.designvault.facts.Facts;
import org.designvault.pattern.ContextId;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;
import org.designvault.pattern.Kind;
import org.designvault.pattern.Slug;
import org.designvault.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ShippedCatalogue
class PatternCallsIT {
  private final Api api;
  private final Facts facts;

  PatternCallsIT(@LocalServerPort int port, @Autowired Vault vault) {
    this.api = new Api(port);
    this.facts = vault.facts();
  }

  @Test
  void listsEverythingByNameWhenNothingIsAskedFor() {
    JsonNode found = api.get("/api/patterns?size=100").answer();
    assertThat(found.propertyNames())
        .containsExactly("revision", "total", "page", "items", "facets");
    assertThat(found.at("/revision").asString()).isEqualTo(facts.revision());
    assertThat(found.at("/total").asInt()).isEqualTo(facts.entries().size());
    assertThat(found.at("/page").asInt()).isZero();
    List<String> names =
        facts.entries().values().stream()
            .map(Entry::name)
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .limit(100)
            .toList();
    assertThat(found.at("/items").valueStream().map(item -> item.at("/name").asString()))
        .containsExactlyElementsOf(names);
  }

  @Test
  void itemSaysWhatAListNeeds() {
    JsonNode item = api.get("/api/patterns?q=circuit+breaker").answer().at("/items/0");
    assertThat(item.propertyNames())
        .containsExactly("id", "name", "aliases", "kind", "categories", "intent", "url", "matched");
    assertThat(item.at("/id").asString()).isEqualTo("circuit-breaker");
    assertThat(item.at("/kind").asString()).isEqualTo("pattern");
    assertThat(item.at("/url").asString()).isEqualTo("/patterns/circuit-breaker");
    assertThat(item.at("/matched").propertyNames()).containsExactly("field", "passage");
    assertThat(item.at("/matched/field").asString())
        .isIn("name", "alias", "intent", "question", "mitigates", "body");
    assertThat(item.at("/matched/passage").asString()).isNotBlank();
  }

  @Test
  void categoryKeepsWhatBelongsToIt() {
    filterKeeps(
        "category=messaging-systems",
        entry -> entry.categories().contains(new Slug("messaging-systems")));
  }

  @Test
  void kindsAddUpToEither() {
    filterKeeps(
        "kind=failure-mode&kind=principle",
        entry -> Set.of(Kind.FAILURE_MODE, Kind.PRINCIPLE).contains(entry.kind()));
  }

  @Test
  void qualityKeepsWhatHelpsIt() {
    filterKeeps("quality=availability", entry -> affects(entry, "availability", Effect::isHelpful));
  }

  @Test
  void qualityWithAMinusKeepsWhatHarmsIt() {
    filterKeeps("quality=-testability", entry -> affects(entry, "testability", Effect::isHarmful));
  }

  @Test
  void characteristicStandsForItsChildren() {
    Set<Slug> children = facts.attributesOf(new Slug("reliability"));
    assertThat(children).hasSizeGreaterThan(1);
    filterKeeps(
        "quality=reliability",
        entry ->
            entry.effects().stream()
                .anyMatch(effect -> effect.isHelpful() && children.contains(effect.quality())));
  }

  @Test
  void contextKeepsWhatFitsIt() {
    ContextId value = ContextId.of("interaction/synchronous-remote");
    filterKeeps("context=" + value, entry -> facts.closureOf(entry.id()).fits().contains(value));
  }

  @Test
  void filtersOfAllSortsMustHoldTogether() {
    filterKeeps(
        "quality=availability&quality=-testability&kind=pattern",
        entry ->
            entry.kind() == Kind.PATTERN
                && affects(entry, "availability", Effect::isHelpful)
                && affects(entry, "testability", Effect::isHarmful));
  }

  @Test
  void facetCountsWhatItsFilterWouldKeep() {
    JsonNode facets = api.get("/api/patterns").answer().at("/facets");
    assertThat(facets.propertyNames()).containsExactly("category", "kind", "quality");
    for (String facet : facets.propertyNames()) {
      List<JsonNode> values = facets.path(facet).valueStream().toList();
      assertThat(values)
          .isNotEmpty()
          .isSortedAccordingTo(
              Comparator.comparingInt((JsonNode value) -> -value.at("/count").asInt())
                  .thenComparing(value -> value.at("/id").asString()));
      JsonNode first = values.getFirst();
      String address = "/api/patterns?" + facet + "=" + first.at("/id").asString();
      assertThat(api.get(address).answer().at("/total")).isEqualTo(first.at("/count"));
    }
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepeat() {
    List<String> paged = new ArrayList<>();
    for (int page = 0; page * 5 < facts.entries().size(); page++) {
      JsonNode found = api.get("/api/patterns?size=5&page=" + page).answer();
      assertThat(found.at("/page").asInt()).isEqualTo(page);
      assertThat(found.at("/total").asInt()).isEqualTo(facts.entries().size());
      paged.addAll(ids(found.at("/items")));
    }
    assertThat(paged)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            facts.entries().keySet().stream().map(Slug::value).toList());
  }

  @Test
  void pageBehindTheLastIsEmpty() {
    JsonNode found = api.get("/api/patterns?page=2147483647&size=100").answer();
    assertThat(found.at("/items")).isEmpty();
    assertThat(found.at("/total").asInt()).isEqualTo(facts.entries().size());
  }

  @Test
  void bestMatchComesFirst() {
    List<String> ids =
        ids(api.get("/api/patterns?q=transactional+outbox+relay").answer().at("/items"));
    assertThat(ids).startsWith("transactional-outbox");
  }

  @ParameterizedTest
  @CsvSource({
    "category, mesaging-systems, messaging-systems",
    "kind, patern, pattern",
    "quality, availabilty, availability",
    "context, operations/non, operations/none"
  })
  void unknownFilterValueIsRefusedWithTheNearest(String field, String value, String nearest) {
    JsonNode error = api.get("/api/patterns?" + field + "=" + value).only(400);
    assertThat(error.at("/field").asString()).isEqualTo(field);
    assertThat(error.at("/value").asString()).isEqualTo(value);
    assertThat(error.at("/expected").asString()).isNotBlank();
    assertThat(error.at("/hint").asString()).isEqualTo("did you mean '" + nearest + "'?");
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    List<JsonNode> errors =
        api.get("/api/patterns?category=nowhere&quality=-availabilty&page=-1&size=101")
            .problem(400);
    assertThat(errors)
        .extracting(error -> error.at("/field").asString())
        .containsExactly("category", "quality", "page", "size");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"page=-1", "page=abc", "page=2147483648", "size=0", "size=101", "size=1e1"})
  void pageAndSizeKeepTheirBounds(String parameter) {
    JsonNode error = api.get("/api/patterns?" + parameter).only(400);
    assertThat(error.at("/field").asString()).isEqualTo(parameter.substring(0, 4));
    assertThat(error.at("/value").asString()).isEqualTo(parameter.substring(5));
    assertThat(error.at("/expected").asString()).isNotBlank();
  }

  @Test
  void wholeEntryCarriesItsSevenPartsAndWhatPointsAtIt() {
    Entry retry = facts.entries().getOrDefault(new Slug("retry"), null);
    assertThat(retry).isNotNull();
    JsonNode entry = api.get("/api/patterns/retry").answer();
    assertThat(entry.propertyNames())
        .containsSubsequence(
            "revision",
            "id",
            "name",
            "kind",
            "categories",
            "aliases",
            "coverage",
            "intent",
            "questions",
            "forces",
            "effects",
            "context",
            "preconditions",
            "verify",
            "relations",
            "incoming",
            "knownUses",
            "sources",
            "sections",
            "url");
    assertThat(entry.at("/sections").propertyNames())
        .containsExactly(
            "intent",
            "context",
            "solution",
            "structure",
            "implementation",
            "consequences",
            "related");
    assertThat(entry.at("/sections").valueStream())
        .allSatisfy(part -> assertThat(part.asString()).isNotBlank());
    assertThat(entry.at("/incoming"))
        .isNotEmpty()
        .allSatisfy(relation -> assertThat(relation.at("/to").asString()).isEqualTo("retry"));
    assertThat(entry.at("/incoming").size()).isEqualTo(facts.incomingOf(new Slug("retry")).size());
  }

  @Test
  void effectsRelationsAndContextAreWrittenAsTheirFileWritesThem() {
    JsonNode entry = api.get("/api/patterns/retry").answer();
    JsonNode effect = entry.at("/effects/0");
    assertThat(effect.propertyNames())
        .isSubsetOf("id", "quality", "strength", "why", "when", "evidence", "source")
        .contains("id", "quality", "strength", "why", "evidence");
    assertThat(effect.at("/quality").isString()).isTrue();
    assertThat(effect.at("/id").asString())
        .isEqualTo("pattern/retry#effect-" + effect.at("/quality").asString());
    assertThat(entry.at("/relations"))
        .allSatisfy(relation -> {
          assertThat(relation.at("/kind").isString()).isTrue();
          assertThat(relation.at("/from").asString()).isEqualTo("retry");
        });
    assertThat(texts(entry.at("/context/fits"))).contains("interaction/synchronous-remote");
  }

  private void filterKeeps(String filter, Predicate<Entry> wanted) {
    List<String> expected =
        facts.entries().values().stream().filter(wanted).map(it -> it.id().value()).toList();
    assertThat(expected).as("something to keep").isNotEmpty();
    assertThat(expected.size()).as("something to drop").isLessThan(facts.entries().size());
    JsonNode found = api.get("/api/patterns?size=100&" + filter).answer();
    assertThat(found.at("/total").asInt()).isEqualTo(expected.size());
    if (expected.size() <= 100) {
      assertThat(ids(found.at("/items"))).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static boolean affects(Entry entry, String quality, Predicate<Effect> how) {
    return entry.effects().stream()
        .anyMatch(effect -> effect.quality().value().equals(quality) && how.test(effect));
  }
}
