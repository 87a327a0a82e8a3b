// Title:   Context values by number of entries
// Answers: How many entries does each fact about a system speak for, and against, the least telling first?
// Params:  none
// Columns: value (id), name (text), fits (number), unfit (number)
// Example: context/topology/one-region-cluster, Cluster in one region

MATCH (v:ContextValue {revision: $revision})
WHERE v.id IS NOT NULL AND NOT v.neutral
RETURN v.id AS value, v.name AS name, COUNT { (v)<-[:FITS]-(:Entry) } AS fits, COUNT { (v)<-[:UNFIT]-(:Entry) } AS unfit
ORDER BY fits + unfit, v.iri
