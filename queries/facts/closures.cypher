// Title:   Closures
// Answers: What does an entry need or involve, at any distance?
// Params:  none
// Columns: entry (id), how (text), other (id)
// Example: pattern/retry, involves, pattern/idempotency

MATCH (e:Entry {revision: $revision})-[c:NEEDS|INVOLVES]->(o:Entry)
WHERE e.id IS NOT NULL
RETURN e.id AS entry, toLower(type(c)) AS how, o.id AS other
ORDER BY e.iri, how, o.iri
