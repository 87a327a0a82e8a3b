/// Which entries fit a brief, why, at what price, and what was ruled out. Pure Java over the facts
/// of one revision.
///
/// Knows facts and pattern.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"facts", "pattern"})
@NullMarked
package org.designvault.recommend;

import org.jspecify.annotations.NullMarked;
