// Title:   What a set leaves open
// Answers: Which troubles do these entries bring with them that none of them mitigates?
// Params:  member (id), e.g. pattern/retry, pattern/transactional-outbox
// Columns: trouble (id), member (id), why (text), when (text)
// Example: pattern/retry-storm, pattern/retry, When most attempts fail

UNWIND $member AS id
MATCH (e:Entry {revision: $revision, id: id})-[r:EXPOSES_TO]->(t:Entry)
WHERE NOT EXISTS { (t)<-[:MITIGATES]-(other:Entry) WHERE other.id IN $member }
RETURN t.id AS trouble, e.id AS member, r.why AS why, r.when AS `when`
ORDER BY t.iri, e.iri
