/// The pages a person reads, a package for each: shaped for display from what the vault answers,
/// and deciding nothing. What several of them need stands here.
///
/// Knows vault and its answer records; the pages know it.
@NullMarked
package org.designvault.web.page;

import org.jspecify.annotations.NullMarked;
