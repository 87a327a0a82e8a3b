/// The page on which somebody walks the catalogue as a network: a picture, and the same as tables.
///
/// Knows vault and its answer records; decides nothing.
@NullMarked
package org.designvault.web.page.explore;

import org.jspecify.annotations.NullMarked;
