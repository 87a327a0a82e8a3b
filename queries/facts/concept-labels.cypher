// Title:   Labels of concepts
// Answers: In which words do people name a concept of the vocabulary?
// Params:  none
// Columns: concept (id), label (text)
// Example: quality/availability

MATCH (c:Category|Quality|Force|ContextDimension|ContextValue {revision: $revision})
UNWIND c.labels AS label
RETURN c.id AS concept, label
ORDER BY c.iri, label
