// A loading is whole, and served from now on. Whoever switches or sweeps writes to the catalogue first, and so waits.
MERGE (c:Catalogue {schema: $schema})
SET c.touched = datetime()
WITH c
MATCH (r:Revision {id: $id})
WHERE r.swept IS NULL
SET r.whole = true, r.finished = coalesce(r.finished, datetime())
SET c.previous = CASE WHEN c.current = r.id THEN c.previous ELSE c.current END,
    c.current = r.id
RETURN count(r) AS found
