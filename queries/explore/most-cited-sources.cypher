// Title:   Most cited sources
// Answers: On which sources does most of the catalogue rest?
// Params:  none
// Columns: source (id), reference (text), entries (number)
// Example: source/nygard-2018, Michael T. Nygard

MATCH (s:Source {revision: $revision})<-[:CITES]-(e:Entry)
WHERE s.id IS NOT NULL
WITH s, count(DISTINCT e) AS entries
RETURN s.id AS source, s.reference AS reference, entries
ORDER BY entries DESC, s.iri
