/// What it costs: benchmarks of the running product, against floors that are measured beside it.
/// Run by `bin/bench`; the tests only compile it.
@NullMarked
package org.designvault.bench;

import org.jspecify.annotations.NullMarked;
