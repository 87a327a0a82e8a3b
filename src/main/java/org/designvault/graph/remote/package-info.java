/// A SPARQL 1.1 server somewhere else: each revision in a named graph of its own, and a book that
/// says which of them is current. The statements by which the book is kept lie beside this package
/// as files.
@NullMarked
package org.designvault.graph.remote;

import org.jspecify.annotations.NullMarked;
