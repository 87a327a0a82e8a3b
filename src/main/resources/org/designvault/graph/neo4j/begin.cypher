// A loading that nobody sees yet.
MERGE (r:Revision {id: $id})
SET r.schema = $schema, r.revision = $revision, r.judge = $judge, r.context = $context,
    r.whole = false, r.begun = datetime(), r.touched = datetime()
