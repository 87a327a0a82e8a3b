// Title:   Categories
// Answers: Which shelves does the catalogue have?
// Params:  none
// Columns: category (id), name (text), definition (text), group (text), position (number), founding (number)
// Example: category/resilience-fault-tolerance, Resilience & Fault Tolerance

MATCH (c:Category {revision: $revision})
WHERE c.id IS NOT NULL
RETURN c.id AS category, c.name AS name, c.definition AS definition, c.group AS `group`, c.position AS position,
  c.founding AS founding
ORDER BY position
