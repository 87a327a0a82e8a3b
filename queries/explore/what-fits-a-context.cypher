// Title:   What fits a context
// Answers: Which entries are at their best where this is true of the system?
// Params:  value (id), e.g. context/interaction/synchronous-remote
// Columns: pattern (id), name (text)
// Example: pattern/circuit-breaker, Circuit Breaker

UNWIND $value AS id
MATCH (:ContextValue {revision: $revision, id: id})<-[:FITS]-(e:Entry)
RETURN e.id AS pattern, e.name AS name
ORDER BY e.iri
