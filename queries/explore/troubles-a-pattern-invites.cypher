// Title:   Troubles a pattern invites
// Answers: Which failure modes does this entry make possible or likelier, and what mitigates each?
// Params:  pattern (id), e.g. pattern/retry
// Columns: trouble (id), why (text), remedy (id)
// Example: pattern/retry-storm

UNWIND $pattern AS id
MATCH (:Entry {revision: $revision, id: id})-[r:EXPOSES_TO]->(t:Entry)
OPTIONAL MATCH (t)<-[:MITIGATES]-(e:Entry)
RETURN t.id AS trouble, r.why AS why, e.id AS remedy
ORDER BY t.iri, e.iri
