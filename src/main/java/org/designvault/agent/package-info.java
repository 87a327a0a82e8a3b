/// The door for agents: tools over the Model Context Protocol, by HTTP and by standard input and
/// output. Answers keep to the length that was asked for and say what they left out.
///
/// Knows vault and pattern, and the records an answer is made of.
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "vault",
      "vault :: json",
      "pattern",
      "facts",
      "recommend",
      "graph :: asking"
    })
@NullMarked
package org.designvault.agent;

import org.jspecify.annotations.NullMarked;
