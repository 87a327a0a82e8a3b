/// Apache Jena: front matter to RDF, SHACL and checks, and the engine that keeps a graph in memory.
@NullMarked
package org.designvault.graph.jena;

import org.jspecify.annotations.NullMarked;
