// Title:   What fits a context and harms a quality
// Answers: Which entries are at their best where this is true of the system, yet cost this quality something?
// Params:  value (id), e.g. context/interaction/synchronous-remote; quality (id), e.g. quality/functional-correctness
// Columns: pattern (id), strength (number), why (text), when (text)
// Example: pattern/retry, -1, If only the reply was lost

UNWIND $value AS fact
UNWIND $quality AS id
MATCH (:ContextValue {revision: $revision, id: fact})<-[:FITS]-(e:Entry)
MATCH (e)-[a:AFFECTS]->(:Quality {revision: $revision, id: id})
WHERE a.strength < 0
RETURN e.id AS pattern, a.strength AS strength, a.why AS why, a.when AS `when`
ORDER BY strength, e.iri, why
