// Title:   What becomes possible
// Answers: Once this entry is in place, which others find what they require, complete it, or come next?
// Params:  adopted (id), e.g. pattern/idempotency
// Columns: how (text), pattern (id), why (text)
// Example: requires it, pattern/retry, The client cannot tell a lost request from a lost reply

UNWIND $adopted AS id
MATCH (a:Entry {revision: $revision, id: id})
CALL (a) {
  MATCH (a)<-[r:REQUIRES]-(e:Entry)
  RETURN 'requires it' AS how, e, r
UNION ALL
  MATCH (a)-[r:COMPLEMENTS]-(e:Entry)
  RETURN 'complements it' AS how, e, r
UNION ALL
  MATCH (a)-[r:LEADS_TO]->(e:Entry)
  RETURN 'comes next' AS how, e, r
}
RETURN how, e.id AS pattern, r.why AS why
ORDER BY how DESC, e.iri
