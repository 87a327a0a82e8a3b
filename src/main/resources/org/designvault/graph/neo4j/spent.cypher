// Takes the mark from loadings that nobody needs: replaced twice, or begun and given up.
MATCH (c:Catalogue {schema: $schema})
SET c.touched = datetime()
WITH c
MATCH (r:Revision {schema: $schema})
WHERE r.gone IS NULL AND (
  r.swept IS NOT NULL
  OR r.whole AND r.id <> c.current AND r.id <> coalesce(c.previous, '')
  OR NOT r.whole AND r.touched < datetime() - duration({milliseconds: $lease}))
SET r.whole = false, r.swept = true
RETURN collect(r.id) AS ids
