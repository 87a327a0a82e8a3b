// Title:   Effects
// Answers: What does adopting an entry do to each quality?
// Params:  none
// Columns: effect (id), entry (id), quality (id), strength (number), why (text), when (text), evidence (text), source (id)
// Example: pattern/circuit-breaker#effect-fault-tolerance, pattern/circuit-breaker, quality/fault-tolerance, 2

MATCH (q:Quality {revision: $revision})<-[a:AFFECTS]-(e:Entry)
WHERE q.id IS NOT NULL
RETURN a.id AS effect, e.id AS entry, q.id AS quality, a.strength AS strength, a.why AS why, a.when AS `when`,
  a.evidence AS evidence, a.source AS source
ORDER BY e.iri, strength DESC, q.iri, effect
