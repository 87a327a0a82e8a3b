/// Query: SPARQL over the graph, and the questions that others ask of it.
@NullMarked
package org.designvault.web.page.query;

import org.jspecify.annotations.NullMarked;
