// Title:   Categories by number of entries
// Answers: How full is each shelf of the catalogue, entries of other shelves that also belong on it included, beside the number with which it was founded?
// Params:  none
// Columns: category (id), name (text), group (text), entries (number), founding (number)
// Example: category/resilience-fault-tolerance, Resilience & Fault Tolerance, core

MATCH (c:Category {revision: $revision})
WHERE c.id IS NOT NULL AND c.founding IS NOT NULL
RETURN c.id AS category, c.name AS name, c.group AS `group`, COUNT { (c)<-[:BELONGS_TO]-(:Entry) } AS entries,
  c.founding AS founding
ORDER BY entries DESC, c.iri
