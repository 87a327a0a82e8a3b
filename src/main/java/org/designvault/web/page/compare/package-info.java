/// Compare: two to four entries side by side, under a brief when there is one.
@NullMarked
package org.designvault.web.page.compare;

import org.jspecify.annotations.NullMarked;
