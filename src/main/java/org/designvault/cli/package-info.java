/// The door for people at a terminal and for scripts. No logic.
///
/// Knows vault and pattern.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"vault", "pattern"})
@NullMarked
package org.designvault.cli;

import org.jspecify.annotations.NullMarked;
