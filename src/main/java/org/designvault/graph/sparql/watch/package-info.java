/// What keeps a query within its limits while it runs: an allowance that everything asks, and the
/// parts of ARQ that would not ask replaced by ones that do.
@NullMarked
package org.designvault.graph.sparql.watch;

import org.jspecify.annotations.NullMarked;
