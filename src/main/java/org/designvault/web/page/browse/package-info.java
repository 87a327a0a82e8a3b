/// The catalogue from its other sides: by shelf, by quality, by force, by what goes wrong.
@NullMarked
package org.designvault.web.page.browse;

import org.jspecify.annotations.NullMarked;
