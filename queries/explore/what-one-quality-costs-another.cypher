// Title:   What one quality costs another
// Answers: Which entries gain the first quality at the expense of the second?
// Params:  gain (id), e.g. quality/availability; loss (id), e.g. quality/functional-correctness
// Columns: pattern (id), gained (text), lost (text)
// Example: pattern/circuit-breaker, Callers keep answering

UNWIND $gain AS better
UNWIND $loss AS worse
MATCH (:Quality {revision: $revision, id: better})<-[up:AFFECTS]-(e:Entry)
MATCH (e)-[down:AFFECTS]->(:Quality {revision: $revision, id: worse})
WHERE up.strength > 0 AND down.strength < 0
RETURN e.id AS pattern, up.why AS gained, down.why AS lost
ORDER BY e.iri, gained, lost
