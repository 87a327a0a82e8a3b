// Title:   Context dimensions
// Answers: Which questions about a system decide between entries?
// Params:  none
// Columns: dimension (id), name (text), definition (text), position (number), ordered (boolean), unit (text)
// Example: context/operations, Operations

MATCH (d:ContextDimension {revision: $revision})
WHERE d.id IS NOT NULL
RETURN d.id AS dimension, d.name AS name, d.definition AS definition, d.position AS position, d.ordered AS ordered,
  d.unit AS unit
ORDER BY position
