# Somebody begins to write a revision into a graph of its own.
PREFIX store: <urn:designvault:store#>

INSERT DATA {
  GRAPH ?book {
    ?graph store:revision ?revision ; store:context ?context ; store:statements ?statements ; store:begun ?now .
  }
}
