// Title:   What is unfit for a context
// Answers: Which entries are wrong where this is true of the system?
// Params:  value (id), e.g. context/real-time/hard
// Columns: pattern (id), name (text), intent (text)
// Example: pattern/retry, Retry

UNWIND $value AS id
MATCH (:ContextValue {revision: $revision, id: id})<-[:UNFIT]-(e:Entry)
RETURN e.id AS pattern, e.name AS name, e.intent AS intent
ORDER BY e.iri
