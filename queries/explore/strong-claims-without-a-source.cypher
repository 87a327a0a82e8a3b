// Title:   Strong claims without a source
// Answers: Which effects of strength 2 rest on no cited source, so that a reviewer should look for one?
// Params:  none
// Columns: effect (id), pattern (id), quality (id), strength (number), why (text)
// Example: pattern/idempotency#effect-data-consistency, pattern/idempotency

MATCH (q:Quality {revision: $revision})<-[a:AFFECTS]-(e:Entry)
WHERE q.id IS NOT NULL AND abs(a.strength) = 2 AND a.source IS NULL
RETURN a.id AS effect, e.id AS pattern, q.id AS quality, a.strength AS strength, a.why AS why
ORDER BY e.iri, effect
