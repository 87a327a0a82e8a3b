/// How answers are written and briefs are read as JSON, the same at every door.
///
/// Knows the records of vault and what they are made of.
@NamedInterface("json")
@NullMarked
package org.designvault.vault.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
