package org.designvault.web.page.about;

import java.util.List;
import org.designvault.facts.Facts;
import org.designvault.pattern.Dimension;
import org.designvault.pattern.Quality;
import org.designvault.vault.Guide.Term;

/// What the graph is made of.
///
/// @param kinds classes of entries
/// @param classes all other classes
/// @param relations how entries stand to each other
/// @param links properties that lead to another thing, relations left out
/// @param values properties that hold a text, a number or a flag
record OntologyView(
    List<Term> kinds,
    List<Term> classes,
    List<Facts.Term> relations,
    List<Term> links,
    List<Term> values,
    List<Characteristic> qualities,
    List<Dimension> dimensions) {

  record Characteristic(Quality itself, List<Quality> attributes) {}
}
