/// The front desk: find, explain, recommend, over the snapshot of one catalogue revision.
///
/// Knows all rooms of facts and answers; the doors know it.
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "pattern",
      "catalogue",
      "catalogue :: rules",
      "graph",
      "graph :: asking",
      "facts",
      "embedding",
      "explore",
      "search",
      "recommend",
      "recommend :: compare",
      "recommend :: review",
      "recommend :: reading"
    })
@NullMarked
package org.designvault.vault;

import org.jspecify.annotations.NullMarked;
