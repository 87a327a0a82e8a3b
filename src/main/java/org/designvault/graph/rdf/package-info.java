/// Statements written down: all of them, those of one entry, and what there is to say about them as
/// a whole.
@NullMarked
package org.designvault.graph.rdf;

import org.jspecify.annotations.NullMarked;
