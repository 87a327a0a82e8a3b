/// DesignVault, from files to answers in one direction.
@NullMarked
package org.designvault;

import org.jspecify.annotations.NullMarked;
