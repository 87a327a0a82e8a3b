/// Markdown in; a catalogue and all its problems of form out. The only room that reads content
/// files.
///
/// Knows pattern.
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"pattern"})
@NullMarked
package org.designvault.catalogue;

import org.jspecify.annotations.NullMarked;
