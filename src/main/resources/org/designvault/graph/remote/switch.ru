# What was written whole becomes current; what was current stays a while for those who are reading it.
PREFIX store: <urn:designvault:store#>

DELETE { GRAPH ?book { ?book store:current ?old } }
INSERT { GRAPH ?book { ?book store:current ?graph . ?graph store:whole ?now . ?old store:replaced ?now } }
WHERE {
  GRAPH ?book { ?graph store:begun ?begun }
  OPTIONAL { GRAPH ?book { ?book store:current ?old } }
}
