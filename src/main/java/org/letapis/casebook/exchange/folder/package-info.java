/** A folder that some other program carries to others, and what of it was dealt with. */
@NullMarked
package org.letapis.casebook.exchange.folder;

import org.jspecify.annotations.NullMarked;
