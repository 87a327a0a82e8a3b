/// What a system that is built of entries still lacks, fears and pays.
///
/// Knows the ranking and sentences of recommend, facts and pattern; the JDK only.
@NamedInterface("review")
@NullMarked
package org.designvault.recommend.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
