// Of one that was whole it is remembered that it was.
MATCH (r:Revision {id: $id})
SET r.gone = true
REMOVE r.context
