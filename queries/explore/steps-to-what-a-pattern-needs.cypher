// Title:   Steps to what a pattern needs
// Answers: By which steps of requiring does this entry come to need each thing it needs, and why each step?
// Params:  pattern (id), e.g. pattern/retry
// Columns: from (id), to (id), why (text), when (text)
// Example: pattern/retry, pattern/idempotency, The client cannot tell a lost request from a lost reply

UNWIND $pattern AS id
MATCH (:Entry {revision: $revision, id: id})-[:NEEDS*0..1]->(a:Entry)
MATCH (a)-[r:REQUIRES]->(b:Entry)
RETURN a.id AS from, b.id AS to, r.why AS why, r.when AS `when`
ORDER BY a.iri, b.iri
