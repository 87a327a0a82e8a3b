/// Closeness in meaning, by an embedding service that somebody runs elsewhere and that is asked
/// only when it is configured.
///
/// Knows pattern. The only room that calls out: what leaves the machine, leaves it here.
@org.springframework.modulith.ApplicationModule(allowedDependencies = "pattern")
@NullMarked
package org.designvault.embedding;

import org.jspecify.annotations.NullMarked;
