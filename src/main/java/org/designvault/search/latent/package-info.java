/// What entries have in common beyond the words of a question.
///
/// Knows the JDK only: entries are places, words are strings with a weight.
@NullMarked
package org.designvault.search.latent;

import org.jspecify.annotations.NullMarked;
