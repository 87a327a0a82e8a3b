/// The graph in Neo4j, as somebody who knows Neo4j would draw it; see docs/decisions/0025-neo4j.md.
///
/// Knows the graph's words and the driver; no other engine.
@NullMarked
package org.designvault.graph.neo4j;

import org.jspecify.annotations.NullMarked;
