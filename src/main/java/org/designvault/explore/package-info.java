/// The catalogue as one network: what hangs together with what, by which way, and why. Pure Java
/// over the facts of one revision.
///
/// Knows facts and pattern.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"facts", "pattern"})
@NullMarked
package org.designvault.explore;

import org.jspecify.annotations.NullMarked;
