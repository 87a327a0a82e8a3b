/// What strangers may ask in Cypher, and how their answers are read.
@NullMarked
package org.designvault.graph.neo4j.cypher;

import org.jspecify.annotations.NullMarked;
