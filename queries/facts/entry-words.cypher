// Title:   Aliases, coverage and questions
// Answers: In which other words is an entry known or asked for?
// Params:  none
// Columns: entry (id), role (text), words (text)
// Example: pattern/bulkhead, question

MATCH (e:Entry {revision: $revision})
WHERE e.id IS NOT NULL
UNWIND [['alias', e.aliases], ['coverage', e.coverage], ['question', e.questions]] AS list
UNWIND list[1] AS words
RETURN e.id AS entry, list[0] AS role, words
ORDER BY e.iri, role, words
