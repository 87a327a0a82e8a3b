// Title:   Addresses
// Answers: At which address does each thing live?
// Params:  none
// Columns: thing (id), address (text)
// Example: pattern/retry, https://w3id.org/designvault/pattern/retry

MATCH (n:Entry|Category|ContextDimension|ContextValue|Force|Quality|Source {revision: $revision})
RETURN n.id AS thing, n.iri AS address
ORDER BY address
