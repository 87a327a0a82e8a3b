// Title:   What two patterns share
// Answers: What do these two entries have in common: qualities, forces, troubles, requirements, contexts, shelves?
// Params:  one (id), e.g. pattern/circuit-breaker; other (id), e.g. pattern/bulkhead
// Columns: how (text), shared (id)
// Example: both mitigate, pattern/cascading-failure

UNWIND $one AS first
UNWIND $other AS second
MATCH (a:Entry {revision: $revision, id: first})
MATCH (b:Entry {revision: $revision, id: second})
CALL (a, b) {
  MATCH (a)-[r:BELONGS_TO|RESOLVES|MITIGATES|EXPOSES_TO|NEEDS|LEADS_TO|COMPLEMENTS|FITS|UNFIT]->(s)
  MATCH (b)-[t:BELONGS_TO|RESOLVES|MITIGATES|EXPOSES_TO|NEEDS|LEADS_TO|COMPLEMENTS|FITS|UNFIT]->(s)
  WHERE type(t) = type(r)
  RETURN s, CASE type(r)
    WHEN 'BELONGS_TO' THEN 'both stand in'
    WHEN 'RESOLVES' THEN 'both ease'
    WHEN 'MITIGATES' THEN 'both mitigate'
    WHEN 'EXPOSES_TO' THEN 'both expose to'
    WHEN 'NEEDS' THEN 'both need'
    WHEN 'LEADS_TO' THEN 'both lead to'
    WHEN 'COMPLEMENTS' THEN 'both complement'
    WHEN 'FITS' THEN 'both fit'
    ELSE 'both are unfit for'
  END AS how
UNION ALL
  MATCH (a)-[x:AFFECTS]->(s:Quality)
  MATCH (b)-[y:AFFECTS]->(s)
  WHERE x.strength * y.strength > 0
  RETURN s, CASE WHEN x.strength > 0 THEN 'both help' ELSE 'both harm' END AS how
}
WITH DISTINCT how, s
RETURN how, s.id AS shared
ORDER BY how, s.iri
