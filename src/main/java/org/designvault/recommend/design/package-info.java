/// Chooses a few of many options that together reach the most: exact, by branch and bound over bit
/// sets. Knows numbers only; what an option is, and what a goal means, is said by who asks.
///
/// Knows the JDK only.
@NullMarked
package org.designvault.recommend.design;

import org.jspecify.annotations.NullMarked;
