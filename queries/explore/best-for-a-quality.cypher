// Title:   Best for a quality
// Answers: Which entries help this quality, the strongest first?
// Params:  quality (id), e.g. quality/fault-tolerance
// Columns: pattern (id), strength (number), why (text)
// Example: pattern/circuit-breaker, 2, A fault in the dependency no longer

UNWIND $quality AS id
MATCH (:Quality {revision: $revision, id: id})<-[a:AFFECTS]-(e:Entry)
WHERE a.strength > 0
RETURN e.id AS pattern, a.strength AS strength, a.why AS why
ORDER BY strength DESC, e.iri, why
