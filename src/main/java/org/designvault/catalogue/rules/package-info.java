/// What makes an entry worth reading, beyond its form: rules of prose, questions, code and
/// diagrams. `validate` and the gate apply them; nothing that serves does.
///
/// Knows catalogue and pattern; the JDK's own compiler, and a Chromium where there is one.
@NamedInterface("rules")
@NullMarked
package org.designvault.catalogue.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
