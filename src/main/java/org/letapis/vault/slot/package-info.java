/** The slots of a header: each wraps the master key in one way of getting at it. */
@NullMarked
package org.letapis.vault.slot;

import org.jspecify.annotations.NullMarked;
