package org.designvault.vault;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.designvault.graph.Cypher;
import org.designvault.graph.KnowledgeGraph;
import org.designvault.graph.StoreAway;
import org.designvault.graph.asking.CypherRows;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.designvault.vault.RefusedRequest.Problem;
import org.jspecify.annotations.Nullable;

/// Questions in Cypher, where the engine takes them.
record AskingCypher(KnowledgeGraph graph) {

  /// @throws RefusedRequest when the engine does not speak Cypher, or the form is not whole
  CypherRows answer(CypherForm form) {
    Cypher cypher = graph.cypher().orElseThrow(AskingCypher::nobody);
    String query = form.query();
    if (query == null) {
      throw refused("query", "", "a query of Cypher", "MATCH … RETURN …");
    }
    Map<String, @Nullable Object> parameters =
        Objects.requireNonNullElse(form.parameters(), Map.of());
    parameters.forEach((name, value) -> expectKnown("parameters." + name, value));
    try {
      return cypher.ask(query, parameters);
    } catch (StoreAway away) {
      throw new RefusedQuery(
          Reason.AWAY,
          String.valueOf(away.getMessage()),
          "",
          "a store that answers",
          "ask again in a few seconds; SPARQL is answered without it");
    }
  }

  /// Numbers beyond 64 bits are none in Cypher.
  private static void expectKnown(String place, @Nullable Object value) {
    switch (value) {
      case BigInteger large -> throw tooLarge(place, large);
      case BigDecimal large -> throw tooLarge(place, large);
      case Collection<?> list -> list.forEach(inner -> expectKnown(place, inner));
      case Map<?, ?> map -> map.forEach((name, inner) -> expectKnown(place + "." + name, inner));
      case null, default -> {}
    }
  }

  private static RefusedRequest tooLarge(String place, Number value) {
    return refused(place, value.toString(), "a number of at most 64 bits", "give it as a text");
  }

  private static RefusedRequest nobody() {
    return refused(
        "engine",
        "one that holds RDF",
        "designvault.engine=neo4j",
        "ask in SPARQL at /sparql; docs/neo4j.md tells how to run on Neo4j");
  }

  private static RefusedRequest refused(String field, String value, String expected, String hint) {
    return new RefusedRequest(List.of(new Problem(field, value, expected, hint)));
  }
}
