/** What of the journal could not be read, noticed when it comes back. */
@NullMarked
package org.letapis.casebook.gap;

import org.jspecify.annotations.NullMarked;
