/// What passes between whoever asks the graph in SPARQL or takes it away whole, and the graph:
/// forms, answers and refusals.
@NamedInterface("asking")
@NullMarked
package org.designvault.graph.asking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
