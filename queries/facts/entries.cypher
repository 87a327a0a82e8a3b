// Title:   Entries
// Answers: Which entries are there, and what do they say?
// Params:  none
// Columns: entry (id), name (text), kind (text), home (id), intent (text), context (text), solution (text), structure (text), implementation (text), reviewed (text), change (text)
// Example: pattern/retry, Retry, pattern, category/resilience-fault-tolerance

MATCH (e:Entry {revision: $revision})-[:AT_HOME_IN]->(c:Category)
WHERE e.id IS NOT NULL
RETURN e.id AS entry, e.name AS name, e.kind AS kind, c.id AS home, e.intent AS intent, e.context AS context,
  e.solution AS solution, e.structure AS structure, e.implementation AS implementation, e.reviewed AS reviewed,
  e.change AS change
ORDER BY e.iri
