/// Ask: a trouble in, patterns with reasons and prices out.
@NullMarked
package org.designvault.web.page.ask;

import org.jspecify.annotations.NullMarked;
