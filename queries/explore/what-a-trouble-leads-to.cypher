// Title:   What a trouble leads to
// Answers: Which troubles does this failure mode cause, which do those cause?
// Params:  trouble (id), e.g. pattern/retry-storm
// Columns: cause (id), effect (id), why (text), step (number)
// Example: pattern/cascading-failure, pattern/metastable-failure, Cold caches, 2

UNWIND $trouble AS id
MATCH way = (:Entry {revision: $revision, id: id})-[:LEADS_TO*0..1]->(a:Entry)
MATCH (a)-[r:LEADS_TO]->(b:Entry)
RETURN a.id AS cause, b.id AS effect, r.why AS why, length(way) + 1 AS step
ORDER BY step, a.iri, b.iri
