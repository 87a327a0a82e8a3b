// Title:   What suits a brief
// Answers: How many points does each entry earn for a brief by the graph alone, without the text?
// Params:  quality (id) weight (number), e.g. quality/availability 5, quality/economy 2;
//          dimension (id) value (id), e.g. context/interaction context/interaction/synchronous-remote;
//          trouble (id), e.g. pattern/cascading-failure;
//          force (id), e.g. force/isolate-vs-share-capacity;
//          adopted (id), e.g. pattern/retry;
//          q (number) c (number) n (number) f (number) a (number) r (number), e.g. 0.25 0.1 0.1 0.1 0.1 0.2
// Columns: pattern (id), points (number)
// Example: pattern/circuit-breaker, 0.425

// The score is stated here a second time, apart from the ranking in Java, so that each checks the other. A parameter
// without rows adds nothing. Each branch counts in the unit of one constant; an entry without a row has no points.
// Points have ten places, so that engines that reckon in binary fractions order them alike.

UNWIND $q_c_n_f_a_r AS unit
CALL (unit) {
  // Effects that hold only sometimes count half; all on one quality are added, and held between -2 and 2.
  // A characteristic moves as far as its best attribute does, and one that is not touched counts as 0.
  UNWIND $quality_weight AS wish
  MATCH (q:Quality {revision: $revision, id: wish.quality})<-[:BROADER*0..1]-(attribute:Quality)
  MATCH (attribute)<-[a:AFFECTS]-(e:Entry)
  WITH unit, e, q, wish.weight AS weight, attribute,
    sum(a.strength * CASE WHEN a.when IS NULL THEN 1.0 ELSE 0.5 END) AS total
  WITH unit, e, q, weight, max(CASE WHEN total > 2 THEN 2.0 WHEN total < -2 THEN -2.0 ELSE total END) AS best
  WITH unit, e, weight,
    CASE
      WHEN best < 0 AND EXISTS { (q)<-[:BROADER]-(other:Quality) WHERE NOT EXISTS { (e)-[:AFFECTS]->(other) } } THEN 0.0
      ELSE best
    END AS moved
  RETURN e, unit.q * weight * moved / 10 AS earned
UNION ALL
  // One stated value that fits is enough, and all of them must be wrong to miss; neutral ones say nothing.
  UNWIND $dimension_value AS fact
  OPTIONAL MATCH (v:ContextValue {revision: $revision, id: fact.value})
  WITH unit, fact, v
  WHERE v IS NULL OR NOT v.neutral
  WITH unit, fact.dimension AS dimension, count(DISTINCT fact.value) AS stated, collect(DISTINCT v) AS values
  UNWIND values AS v
  MATCH (v)<-[f:FITS|UNFIT]-(e:Entry)
  WITH unit, e, dimension, stated, count(DISTINCT v) AS judged, max(CASE type(f) WHEN 'FITS' THEN 1 ELSE -2 END) AS best
  RETURN e, unit.c * CASE WHEN best > 0 OR judged = stated THEN best ELSE 0 END AS earned
UNION ALL
  UNWIND $trouble AS id
  MATCH (:Entry {revision: $revision, id: id})<-[:MITIGATES]-(e:Entry)
  RETURN e, unit.n AS earned
UNION ALL
  // A force counts when it was chosen, and when both qualities that it stands between are weighted themselves.
  WITH unit, [wish IN $quality_weight | wish.quality] AS weighted
  MATCH (f:Force {revision: $revision})
  WHERE f.id IN $force OR COUNT { (f)-[:PULLS_ON]->(q:Quality) WHERE q.id IN weighted } = 2
  MATCH (f)<-[:RESOLVES]-(e:Entry)
  RETURN e, unit.f AS earned
UNION ALL
  UNWIND $adopted AS id
  MATCH (:Entry {revision: $revision, id: id})-[:COMPLEMENTS]-(e:Entry)
  RETURN e, unit.a AS earned
UNION ALL
  UNWIND $adopted AS id
  MATCH (:Entry {revision: $revision, id: id})-[:REQUIRES]->(e:Entry)
  RETURN e, unit.r AS earned
}
WITH e, round(sum(earned), 10) AS points
RETURN e.id AS pattern, points
ORDER BY points DESC, e.iri
