/// The pages a person reads: Ask and Read, shaped for display from what the vault answers.
///
/// Knows vault and its answer records; decides nothing.
@NullMarked
package org.designvault.web.page;

import org.jspecify.annotations.NullMarked;
