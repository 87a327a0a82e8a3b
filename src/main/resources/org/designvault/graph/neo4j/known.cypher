// Whether a revision of the catalogue is served, or was once.
MATCH (r:Revision {schema: $schema, revision: $revision})
WHERE r.finished IS NOT NULL
RETURN count(r) AS found
