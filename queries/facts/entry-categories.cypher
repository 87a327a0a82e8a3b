// Title:   Categories of entries
// Answers: On which shelves does an entry stand?
// Params:  none
// Columns: entry (id), category (id)
// Example: pattern/bulkhead, category/microservices-architecture

MATCH (e:Entry {revision: $revision})-[:BELONGS_TO]->(c:Category)
WHERE e.id IS NOT NULL
RETURN e.id AS entry, c.id AS category
ORDER BY e.iri, c.iri
