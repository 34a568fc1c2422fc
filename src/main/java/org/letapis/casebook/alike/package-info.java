/** Records that may be about the same, are said to be, or not to be. */
@NullMarked
package org.letapis.casebook.alike;

import org.jspecify.annotations.NullMarked;
