// Title:   Known uses
// Answers: Which systems are known to use an entry?
// Params:  none
// Columns: entry (id), position (number), system (text), role (text), see (text)
// Example: pattern/circuit-breaker, 1, Netflix API

MATCH (u:KnownUse {revision: $revision})-[:USES]->(e:Entry)
WHERE u.id IS NOT NULL
RETURN e.id AS entry, u.position AS position, u.system AS system, u.role AS role, u.see AS see
ORDER BY e.iri, position
