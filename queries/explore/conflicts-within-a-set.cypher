// Title:   Conflicts within a set
// Answers: Which of these entries, or of what they need, cannot stand in one place, or do the same job twice?
// Params:  member (id), e.g. pattern/local-first-software, pattern/distributed-lock,
//          pattern/load-shedding, pattern/message-broker
// Columns: one (id), other (id), how (text), why (text)
// Example: pattern/distributed-lock, pattern/local-first-software, conflicts-with, A user who edits without a connection

UNWIND $member AS id
MATCH (:Entry {revision: $revision, id: id})-[:NEEDS*0..1]->(e:Entry)
WITH collect(DISTINCT e) AS within
UNWIND within AS a
MATCH (a)-[r:CONFLICTS_WITH|ALTERNATIVE_TO]->(b:Entry)
WHERE b IN within
RETURN a.id AS one, b.id AS other, replace(toLower(type(r)), '_', '-') AS how, r.why AS why
ORDER BY how DESC, a.iri, b.iri
