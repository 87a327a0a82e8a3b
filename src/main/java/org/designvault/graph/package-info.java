/// The graph as the rest of the house sees it: named queries in, rows out, whatever engine holds
/// the facts. Problems of meaning are found here.
///
/// Knows pattern, vocabulary and catalogue.
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"pattern", "vocabulary", "catalogue"})
@NullMarked
package org.designvault.graph;

import org.jspecify.annotations.NullMarked;
