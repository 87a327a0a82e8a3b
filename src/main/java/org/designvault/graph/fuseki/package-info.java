/// The SPARQL 1.1 Protocol, spoken by Fuseki's filter over what is being served.
@NullMarked
package org.designvault.graph.fuseki;

import org.jspecify.annotations.NullMarked;
