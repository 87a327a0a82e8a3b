// Title:   What decides between alternatives
// Answers: Which entries take the same place, and what decides between them?
// Params:  none
// Columns: one (id), other (id), why (text)
// Example: pattern/load-shedding, pattern/message-broker

MATCH ()-[r:ALTERNATIVE_TO]->()
WITH startNode(r) AS a, r, endNode(r) AS b
WHERE a.revision = $revision
RETURN a.id AS one, b.id AS other, r.why AS why
ORDER BY a.iri, b.iri
