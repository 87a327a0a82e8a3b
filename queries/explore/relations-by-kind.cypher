// Title:   Relations by kind
// Answers: How many relations of each kind does the catalogue hold, and how many entries take part in one?
// Params:  none
// Columns: kind (text), relations (number), entries (number)
// Example: mitigates

MATCH (e:Entry {revision: $revision})
  -[r:REQUIRES|SPECIALIZES|COMPOSED_OF|LEADS_TO|EXPOSES_TO|MITIGATES|COMPLEMENTS|ALTERNATIVE_TO|CONFLICTS_WITH]-
  (:Entry)
WHERE e.id IS NOT NULL
RETURN replace(toLower(type(r)), '_', '-') AS kind, count(DISTINCT r) AS relations, count(DISTINCT e) AS entries
ORDER BY relations DESC, kind
