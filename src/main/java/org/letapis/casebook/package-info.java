/** An open casebook: vault, journal, store, files and identity together. Closing it is the lock. */
@NullMarked
package org.letapis.casebook;

import org.jspecify.annotations.NullMarked;
