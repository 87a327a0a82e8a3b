// Title:   Kinds of entries
// Answers: What sorts of thing are in the catalogue?
// Params:  none
// Columns: kind (text), name (text), definition (text)
// Example: failure-mode, Failure mode

MATCH (k:Kind {revision: $revision})
WHERE k.id IS NOT NULL
RETURN k.kind AS kind, k.name AS name, k.definition AS definition
ORDER BY kind
