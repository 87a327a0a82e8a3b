/// SPARQL for strangers: from the text of a query, in its turn, to a whole answer or a refusal.
@NullMarked
package org.designvault.graph.sparql;

import org.jspecify.annotations.NullMarked;
