// Title:   Sources
// Answers: Which published works are cited?
// Params:  none
// Columns: source (id), reference (text), checked (text)
// Example: source/nygard-2018, Michael T. Nygard

MATCH (s:Source {revision: $revision})
WHERE s.id IS NOT NULL
RETURN s.id AS source, s.reference AS reference, s.checked AS checked
ORDER BY s.iri
