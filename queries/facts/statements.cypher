// Title:   Preconditions and verifications
// Answers: What must hold before an entry works, and how is it seen that it does?
// Params:  none
// Columns: entry (id), role (text), position (number), statement (text)
// Example: pattern/circuit-breaker, precondition, 1

MATCH (s:Precondition|Verification {revision: $revision})-[:PRECONDITION_OF|VERIFIES]->(e:Entry)
RETURN e.id AS entry, CASE WHEN s:Precondition THEN 'precondition' ELSE 'verification' END AS role,
  s.position AS position, s.statement AS statement
ORDER BY e.iri, role, position
