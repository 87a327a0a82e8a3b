/// Typed rows of one revision, read through the queries in `queries/facts` from whatever engine
/// holds them.
///
/// Knows graph, pattern and vocabulary.
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"graph", "pattern", "vocabulary"})
@NullMarked
package org.designvault.facts;

import org.jspecify.annotations.NullMarked;
