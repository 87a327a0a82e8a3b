// A loading that never was whole leaves nothing.
MATCH (r:Revision {id: $id})
WHERE r.finished IS NULL
DELETE r
