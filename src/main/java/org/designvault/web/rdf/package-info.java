/// The catalogue as linked data over HTTP: SPARQL, dumps, descriptions, and entries in every form
/// but the page.
///
/// Knows vault; decides nothing.
@NullMarked
package org.designvault.web.rdf;

import org.jspecify.annotations.NullMarked;
