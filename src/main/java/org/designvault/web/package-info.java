/// The door for browsers and programs over HTTP: pages and REST, problem documents, limits and
/// headers. No logic.
///
/// Knows vault and pattern, and the records an answer is made of.
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "vault",
      "vault :: json",
      "pattern",
      "facts",
      "recommend",
      "recommend :: compare",
      "recommend :: review",
      "explore",
      "graph :: asking"
    })
@NullMarked
package org.designvault.web;

import org.jspecify.annotations.NullMarked;
