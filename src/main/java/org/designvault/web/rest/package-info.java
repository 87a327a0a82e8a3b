/// The calls of the API, and what is said when one cannot be answered.
@NullMarked
package org.designvault.web.rest;

import org.jspecify.annotations.NullMarked;
