// Before each batch of a loading: it goes on, unless it was taken for dead.
MATCH (r:Revision {id: $id, whole: false})
WHERE r.swept IS NULL
SET r.touched = datetime()
RETURN count(r) AS found
