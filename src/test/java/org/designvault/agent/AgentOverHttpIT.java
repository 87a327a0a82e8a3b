package org.designvault.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.designvault.facts.Facts;
import org.designvault.vault.Vault;
import org.designvault.web.rest.Api;
import org.designvault.web.rest.ShippedCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ShippedCatalogue
class AgentOverHttpIT extends SystemClaims {
  private static final long SEED = 20261126;
  private static final int QUESTIONS = 150;

  private final int port;
  private final Facts facts;

  AgentOverHttpIT(@LocalServerPort int port, @Autowired Vault vault) {
    this.port = port;
    this.facts = vault.facts();
  }

  @Override
  Agent connect() {
    return Agent.overHttp(port);
  }

  @Override
  Api rest() {
    return new Api(port);
  }

  /// By our own measure, and by that of a tokenizer in wide use.
  @Test
  void keepsToTheLengthThatIsAskedFor() {
    Random random = new Random(SEED);
    Encoding tokenizer =
        Encodings.newDefaultEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
    List<String> questions =
        facts.entries().values().stream().flatMap(entry -> entry.questions().stream()).toList();
    List<String> ids = facts.entries().keySet().stream().map(Object::toString).toList();
    for (int round = 0; round < QUESTIONS; round++) {
      int maxTokens =
          round % 3 == 0 ? Call.USUAL_TOKENS : Call.LEAST_TOKENS + random.nextInt(4_000);
      String question = questions.get(random.nextInt(questions.size()));
      String id = ids.get(random.nextInt(ids.size()));
      for (var call :
          Map.<String, Map<String, Object>>of(
                  "recommend", Map.of("problem", question, "qualities", Map.of("availability", 4)),
                  "search", Map.of("words", question),
                  "get_pattern", Map.of("id", id),
                  "explore_related", Map.of("id", id),
                  "design_set", Map.of("brief", Map.of("problem", question), "size", 7),
                  "review", Map.of("adopted", List.of(id)))
              .entrySet()) {
        String text = agent().text(call.getKey(), with(call.getValue(), "maxTokens", maxTokens));
        assertThat(Sheet.tokens(text))
            .as("%s, seed %d, round %d", call, SEED, round)
            .isLessThanOrEqualTo(maxTokens);
        assertThat(tokenizer.countTokens(text))
            .as("%s, seed %d, round %d", call, SEED, round)
            .isLessThanOrEqualTo(Sheet.tokens(text));
        assertThat(text).startsWith("{\"revision\":\"" + facts.revision());
      }
    }
  }

  @Test
  void keepsTo1500TokensWhenNothingIsAskedFor() {
    assertThat(Sheet.tokens(agent().text("get_pattern", Map.of("id", "retry"))))
        .isBetween(1_000, Call.USUAL_TOKENS);
  }

  static Stream<Arguments> hostileCalls() {
    String long_ = "x".repeat(100_000);
    Object deep = "x";
    for (int level = 0; level < 200; level++) {
      deep = List.of(deep);
    }
    return Stream.of(
        Arguments.of("recommend", Map.of()),
        Arguments.of("recommend", Map.of("problem", long_)),
        Arguments.of("recommend", Map.of("problem", List.of("x"))),
        Arguments.of("recommend", Map.of("constraints", List.of(Map.of("context", deep)))),
        Arguments.of("recommend", Map.of("qualities", Map.of("x".repeat(10_000), 3))),
        Arguments.of("recommend", Map.of("problem", "x", "limit", 1e9)),
        Arguments.of("recommend", Map.of("problem", "x", "maxTokens", -1)),
        Arguments.of("recommend", Map.of("problem", "x", "maxTokens", "1500")),
        Arguments.of("get_pattern", Map.of()),
        Arguments.of("get_pattern", Map.of("id", "../../etc/passwd")),
        Arguments.of("get_pattern", Map.of("id", long_)),
        Arguments.of("get_pattern", Map.of("id", "retry", "sections", List.of(deep))),
        Arguments.of("why_not", Map.of("pattern", "retri")),
        Arguments.of("design_set", Map.of("brief", Map.of("problem", "x"), "size", 400)),
        Arguments.of("design_set", Map.of("brief", deep)),
        Arguments.of("compare", Map.of("patterns", Collections.nCopies(10_000, "retry"))),
        Arguments.of("review", Map.of("adopted", Collections.nCopies(10_000, "retry"))),
        Arguments.of("search", Map.of("words", long_)),
        Arguments.of("search", Map.of("page", -1)),
        Arguments.of("search", Map.of("limit", Integer.MAX_VALUE)),
        Arguments.of("explore_related", Map.of("id", "\u0000\ud83d")),
        Arguments.of("sparql", Map.of()),
        Arguments.of("sparql", Map.of("query", "DROP ALL")),
        Arguments.of(
            "sparql", Map.of("query", "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")),
        Arguments.of("sparql", Map.of("query", "(".repeat(40_000))),
        Arguments.of("sparql", Map.of("query", long_)));
  }

  @ParameterizedTest
  @MethodSource("hostileCalls")
  void refusesInPlainWords(String tool, Map<String, Object> arguments) {
    assertThat(agent().problems(tool, arguments)).isNotEmpty();
  }

  @Test
  void saysOfManyProblemsTheFirstAndTheirNumber() {
    List<Object> many = Collections.nCopies(150, Map.of("context", "nowhere/at-all"));
    assertThat(agent().problems("recommend", Map.of("constraints", many))).hasSizeBetween(1, 20);
  }
}
