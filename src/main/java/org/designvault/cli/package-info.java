/// The door for people at a terminal and for scripts. No logic.
///
/// Knows vault and pattern, and the records an answer is made of.
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "vault",
      "vault :: json",
      "pattern",
      "recommend",
      "recommend :: compare",
      "recommend :: review",
      "graph :: asking",
      "agent"
    })
@NullMarked
package org.designvault.cli;

import org.jspecify.annotations.NullMarked;
