// Title:   Checklist for a set
// Answers: What has to hold before these entries are adopted, and how does one show afterwards that they work?
// Params:  member (id), e.g. pattern/circuit-breaker, pattern/timeout
// Columns: member (id), when (text), statement (text)
// Example: pattern/circuit-breaker, before, A failure can be told from a success

UNWIND $member AS id
MATCH (e:Entry {revision: $revision, id: id})<-[:PRECONDITION_OF|VERIFIES]-(s:Precondition|Verification)
RETURN e.id AS member, CASE WHEN s:Precondition THEN 'before' ELSE 'afterwards' END AS `when`, s.statement AS statement
ORDER BY e.iri, `when` DESC, s.position
