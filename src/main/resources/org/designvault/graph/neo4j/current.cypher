// The loading that is served.
MATCH (c:Catalogue {schema: $schema})
MATCH (r:Revision {id: c.current, whole: true})
RETURN r.id AS id, r.revision AS revision, r.context AS context
