# What was written whole becomes current; what was current stays for those who are reading it.
PREFIX store: <urn:designvault:store#>

DELETE { GRAPH ?book { ?book store:current ?old ; store:previous ?older } }
INSERT { GRAPH ?book { ?book store:current ?graph ; store:previous ?old . ?graph store:whole ?now } }
WHERE {
  GRAPH ?book { ?graph store:begun ?begun }
  OPTIONAL { GRAPH ?book { ?book store:current ?old } }
  OPTIONAL { GRAPH ?book { ?book store:previous ?older } }
}
