/// Review: what a system uses in; what it lacks, fears and pays out, as a page to hand round.
@NullMarked
package org.designvault.web.page.review;

import org.jspecify.annotations.NullMarked;
