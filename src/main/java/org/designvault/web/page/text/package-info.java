/// Markdown to HTML that is safe to show.
@NullMarked
package org.designvault.web.page.text;

import org.jspecify.annotations.NullMarked;
