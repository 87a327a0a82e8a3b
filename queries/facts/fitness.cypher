// Title:   Contexts of entries
// Answers: In which contexts is an entry good or wrong, as written and as it follows?
// Params:  none
// Columns: entry (id), how (text), value (id)
// Example: pattern/circuit-breaker, fits, context/interaction/synchronous-remote

MATCH (v:ContextValue {revision: $revision})<-[f:FITS|FITS_UP_TO|UNFIT|UNFIT_FROM]-(e:Entry)
WHERE v.id IS NOT NULL
RETURN e.id AS entry, replace(toLower(type(f)), '_', '-') AS how, v.id AS value
ORDER BY e.iri, how, v.iri
