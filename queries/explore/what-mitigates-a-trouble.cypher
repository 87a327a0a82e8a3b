// Title:   What mitigates a trouble
// Answers: Which entries make this failure mode or anti-pattern rarer or smaller, and how?
// Params:  trouble (id), e.g. pattern/retry-storm
// Columns: pattern (id), why (text)
// Example: pattern/circuit-breaker, Once open, attempts end at the caller

UNWIND $trouble AS id
MATCH (:Entry {revision: $revision, id: id})<-[r:MITIGATES]-(e:Entry)
RETURN e.id AS pattern, r.why AS why
ORDER BY e.iri
