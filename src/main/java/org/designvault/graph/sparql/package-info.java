/// SPARQL for strangers: what a query may contain, how much it may cost, and who waits for whom.
@NullMarked
package org.designvault.graph.sparql;

import org.jspecify.annotations.NullMarked;
