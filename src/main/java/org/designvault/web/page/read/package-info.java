/// Read: one entry in its seven parts.
@NullMarked
package org.designvault.web.page.read;

import org.jspecify.annotations.NullMarked;
