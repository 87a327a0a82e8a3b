// The newest loading of a revision that was found whole, the current one before others; by one judge, or by any.
MATCH (r:Revision {schema: $schema, whole: true})
WHERE r.revision = $revision AND $judge IN ['', r.judge]
OPTIONAL MATCH (c:Catalogue {schema: $schema})
RETURN r.id AS id, r.revision AS revision, r.context AS context
ORDER BY r.id = c.current DESC, r.finished DESC
LIMIT 1
