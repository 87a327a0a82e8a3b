// Title:   Kinds of relations
// Answers: In which ways can entries stand to each other?
// Params:  none
// Columns: kind (text), name (text), definition (text), symmetric (boolean)
// Example: complements, complements, Each covers a weakness of the other., true

MATCH (k:RelationKind {revision: $revision})
WHERE k.id IS NOT NULL
RETURN k.kind AS kind, k.name AS name, k.definition AS definition, k.symmetric AS symmetric
ORDER BY kind
