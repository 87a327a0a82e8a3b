/// What stands in the way when constraints leave too few candidates, and what to drop.
///
/// Knows the JDK only: candidates and what breaks a constraint are bit sets, constraints are
/// positions, the most important first.
@NullMarked
package org.designvault.recommend.conflict;

import org.jspecify.annotations.NullMarked;
