// Title:   Quality attributes
// Answers: In which respects can a system be good or bad?
// Params:  none
// Columns: quality (id), name (text), definition (text), broader (id), extension (boolean)
// Example: quality/availability, Availability

MATCH (q:Quality {revision: $revision})
WHERE q.id IS NOT NULL
OPTIONAL MATCH (q)-[:BROADER]->(b:Quality)
RETURN q.id AS quality, q.name AS name, q.definition AS definition, b.id AS broader, q.extension AS extension
ORDER BY q.iri
