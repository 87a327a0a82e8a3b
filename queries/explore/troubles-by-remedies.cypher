// Title:   Troubles by number of remedies
// Answers: Which failure modes and anti-patterns have how many remedies in the catalogue, the least covered first?
// Params:  none
// Columns: trouble (id), remedies (number)
// Example: pattern/cascading-failure

MATCH (t:Entry {revision: $revision})
WHERE t.id IS NOT NULL AND (t:FailureMode OR t:AntiPattern)
RETURN t.id AS trouble, COUNT { (t)<-[:MITIGATES]-(:Entry) } AS remedies
ORDER BY remedies, t.iri
