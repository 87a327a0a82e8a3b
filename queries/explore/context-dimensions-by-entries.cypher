// Title:   Context dimensions by number of entries
// Answers: How many entries does each kind of fact about a system speak for or against, the least telling first?
// Params:  none
// Columns: dimension (id), name (text), entries (number)
// Example: context/topology

MATCH (d:ContextDimension {revision: $revision})
WHERE d.id IS NOT NULL
OPTIONAL MATCH (d)<-[:BROADER]-(:ContextValue)<-[:FITS|UNFIT]-(e:Entry)
WITH d, count(DISTINCT e) AS entries
RETURN d.id AS dimension, d.name AS name, entries
ORDER BY entries, d.iri
