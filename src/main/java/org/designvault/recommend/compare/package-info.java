/// Two to four entries side by side.
///
/// Knows the strengths and sentences of recommend, facts and pattern; the JDK only.
@NamedInterface("compare")
@NullMarked
package org.designvault.recommend.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
