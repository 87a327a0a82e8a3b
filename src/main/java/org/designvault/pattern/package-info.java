/// The words of the field, as values that cannot exist invalid.
///
/// Knows nothing of any other room.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package org.designvault.pattern;

import org.jspecify.annotations.NullMarked;
