// Title:   Forces by number of entries
// Answers: Which forces are eased by most entries, and which by few or none?
// Params:  none
// Columns: force (id), name (text), entries (number)
// Example: force/fail-fast-vs-keep-trying

MATCH (f:Force {revision: $revision})
WHERE f.id IS NOT NULL
RETURN f.id AS force, f.name AS name, COUNT { (f)<-[:RESOLVES]-(:Entry) } AS entries
ORDER BY entries DESC, f.iri
