// After rows were read: whether the loading was whole until then.
MATCH (r:Revision {id: $id, whole: true})
RETURN count(r) AS found
