// Title:   Effects by quality and strength
// Answers: How often is each quality helped or harmed, and how strongly?
// Params:  none
// Columns: quality (id), strength (number), effects (number)
// Example: quality/availability, 2

MATCH (q:Quality {revision: $revision})<-[a:AFFECTS]-(:Entry)
WHERE q.id IS NOT NULL
WITH q, a.strength AS strength, count(a) AS effects
RETURN q.id AS quality, strength, effects
ORDER BY q.iri, strength DESC
