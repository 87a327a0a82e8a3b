/// Reads what people write, phrases of constraints and descriptions of trouble, into the words of
/// the vocabulary.
///
/// Knows the constraints of recommend, facts and pattern; the JDK only.
@NamedInterface("reading")
@NullMarked
package org.designvault.recommend.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
