// Title:   What a pattern needs
// Answers: What has to be there before this entry works, at any distance?
// Params:  pattern (id), e.g. pattern/retry
// Columns: needed (id), name (text)
// Example: pattern/idempotency, Idempotency

UNWIND $pattern AS id
MATCH (:Entry {revision: $revision, id: id})-[:NEEDS]->(e:Entry)
RETURN e.id AS needed, e.name AS name
ORDER BY e.iri
