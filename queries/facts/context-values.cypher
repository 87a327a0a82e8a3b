// Title:   Context values
// Answers: Which answers can each question about a system have?
// Params:  none
// Columns: value (id), dimension (id), name (text), definition (text), position (number), neutral (boolean), guarantee (boolean), lower (number), upper (number)
// Example: context/operations/none, context/operations

MATCH (v:ContextValue {revision: $revision})-[:BROADER]->(d:ContextDimension)
WHERE v.id IS NOT NULL
RETURN v.id AS value, d.id AS dimension, v.name AS name, v.definition AS definition, v.position AS position,
  v.neutral AS neutral, v.guarantee AS guarantee, v.lower AS lower, v.upper AS upper
ORDER BY d.iri, position
