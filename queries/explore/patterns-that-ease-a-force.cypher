// Title:   Patterns that ease a force
// Answers: Which entries ease this force, and at what cost?
// Params:  force (id), e.g. force/fail-fast-vs-keep-trying
// Columns: pattern (id), cost (text)
// Example: pattern/circuit-breaker, Behaviour now depends on recent history

UNWIND $force AS id
MATCH (:Force {revision: $revision, id: id})<-[:RESOLVES]-(e:Entry)-[a:AFFECTS]->(:Quality)
WHERE a.strength < 0 AND NOT e:FailureMode AND NOT e:AntiPattern
RETURN e.id AS pattern, a.why AS cost
ORDER BY e.iri, a.strength, cost
