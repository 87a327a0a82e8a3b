// Title:   Terms of the ontology
// Answers: Which classes and properties does the graph have, and what do they mean?
// Params:  none
// Columns: term (text), role (text), name (text), definition (text), broader (text), domain (text), range (text)
// Example: AntiPattern, class, Anti-pattern, A choice that looks reasonable

MATCH (t:Term {revision: $revision})
WHERE t.id IS NOT NULL
RETURN t.term AS term, t.role AS role, t.name AS name, t.definition AS definition, t.broader AS broader,
  t.domain AS domain, t.range AS range
ORDER BY role, term
