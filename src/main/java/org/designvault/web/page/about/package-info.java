/// What the vault is made of and how to add to it: the ontology, and the page for those who
/// contribute.
@NullMarked
package org.designvault.web.page.about;

import org.jspecify.annotations.NullMarked;
