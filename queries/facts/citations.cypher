// Title:   Citations
// Answers: On which sources does an entry rest?
// Params:  none
// Columns: entry (id), position (number), source (id), at (text)
// Example: pattern/circuit-breaker, 1, source/nygard-2018, ch. 5

MATCH (s:Source {revision: $revision})<-[c:CITES]-(e:Entry)
WHERE s.id IS NOT NULL
RETURN e.id AS entry, c.position AS position, s.id AS source, c.at AS at
ORDER BY e.iri, position
