// Title:   Sources of an entry
// Answers: On what does this entry rest, and which of its effects cite it?
// Params:  entry (id), e.g. pattern/circuit-breaker
// Columns: source (id), reference (text), effect (id)
// Example: source/nygard-2018, Michael T. Nygard, pattern/circuit-breaker#effect-fault-tolerance

UNWIND $entry AS id
MATCH (e:Entry {revision: $revision, id: id})-[:CITES]->(s:Source)
OPTIONAL MATCH (e)-[a:AFFECTS {source: s.id}]->(:Quality)
RETURN s.id AS source, s.reference AS reference, a.id AS effect
ORDER BY s.iri, effect
