// Title:   Alternatives by price
// Answers: What could be taken instead of this entry, the least harmful first, and what decides?
// Params:  pattern (id), e.g. pattern/load-shedding
// Columns: alternative (id), harm (number), why (text)
// Example: pattern/message-broker

// Harm is the sum of the strengths that are below zero: 0 harms nothing, and the lower the dearer.

UNWIND $pattern AS id
MATCH (:Entry {revision: $revision, id: id})-[r:ALTERNATIVE_TO]-(e:Entry)-[a:AFFECTS]->(:Quality)
WITH e, r.why AS why, sum(CASE WHEN a.strength < 0 THEN a.strength ELSE 0 END) AS harm
RETURN e.id AS alternative, harm, why
ORDER BY harm DESC, e.iri, why
