// Title:   Entries by kind
// Answers: How many patterns, styles, algorithms, principles and troubles does the catalogue hold?
// Params:  none
// Columns: kind (text), entries (number)
// Example: failure-mode

MATCH (e:Entry {revision: $revision})
WHERE e.id IS NOT NULL
RETURN e.kind AS kind, count(e) AS entries
ORDER BY entries DESC, kind
