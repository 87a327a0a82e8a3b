// Title:   Forces
// Answers: Between which two qualities does each force stand?
// Params:  none
// Columns: force (id), name (text), definition (text), quality (id)
// Example: force/fail-fast-vs-keep-trying, Fail fast

MATCH (f:Force {revision: $revision})-[:PULLS_ON]->(q:Quality)
WHERE f.id IS NOT NULL
RETURN f.id AS force, f.name AS name, f.definition AS definition, q.id AS quality
ORDER BY f.iri, q.iri
