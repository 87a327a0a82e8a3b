// Title:   Neighbours of an entry
// Answers: How does this entry hang together with others, in both directions?
// Params:  entry (id), e.g. pattern/retry
// Columns: direction (text), kind (text), other (id), why (text)
// Example: in, complements, pattern/circuit-breaker, Retries absorb single faults

UNWIND $entry AS id
MATCH (a:Entry {revision: $revision, id: id})
  -[r:REQUIRES|SPECIALIZES|COMPOSED_OF|LEADS_TO|EXPOSES_TO|MITIGATES|COMPLEMENTS|ALTERNATIVE_TO|CONFLICTS_WITH]-
  (b:Entry)
RETURN CASE WHEN startNode(r) = a THEN 'out' ELSE 'in' END AS direction, replace(toLower(type(r)), '_', '-') AS kind,
  b.id AS other, r.why AS why
ORDER BY direction, kind, b.iri
