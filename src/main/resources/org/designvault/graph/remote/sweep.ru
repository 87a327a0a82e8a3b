# The mark goes first, so that nobody begins to read what is about to go.
PREFIX store: <urn:designvault:store#>

INSERT DATA { GRAPH ?book { ?graph store:swept true } } ;
DROP SILENT GRAPH ?graph
