// Title:   Forces of entries
// Answers: Which forces does an entry resolve?
// Params:  none
// Columns: entry (id), force (id)
// Example: pattern/circuit-breaker, force/fail-fast-vs-keep-trying

MATCH (f:Force {revision: $revision})<-[:RESOLVES]-(e:Entry)
WHERE f.id IS NOT NULL
RETURN e.id AS entry, f.id AS force
ORDER BY e.iri, f.iri
