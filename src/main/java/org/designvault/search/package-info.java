/// Full text over one revision's facts: what a reader's words have in common with an entry's.
///
/// Knows facts and pattern. Lucene stays in here.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"facts", "pattern"})
@NullMarked
package org.designvault.search;

import org.jspecify.annotations.NullMarked;
