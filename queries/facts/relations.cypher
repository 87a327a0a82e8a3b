// Title:   Relations
// Answers: How do entries stand to each other, and why?
// Params:  none
// Columns: relation (id), from (id), kind (text), to (id), why (text), when (text)
// Example: pattern/retry#requires-idempotency, pattern/retry, requires, pattern/idempotency

MATCH (a:Entry {revision: $revision})
  -[r:REQUIRES|SPECIALIZES|COMPOSED_OF|LEADS_TO|EXPOSES_TO|MITIGATES|COMPLEMENTS|ALTERNATIVE_TO|CONFLICTS_WITH]->
  (b:Entry)
WHERE a.id IS NOT NULL
RETURN r.id AS relation, a.id AS from, replace(toLower(type(r)), '_', '-') AS kind, b.id AS to, r.why AS why,
  r.when AS `when`
ORDER BY a.iri, kind, b.iri
