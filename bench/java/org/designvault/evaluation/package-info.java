/// How good the recommendations are, measured on judged questions against simpler ways of finding
/// an entry. Not part of the product.
@NullMarked
package org.designvault.evaluation;

import org.jspecify.annotations.NullMarked;
