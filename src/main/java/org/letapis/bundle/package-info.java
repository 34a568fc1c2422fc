/**
 * The exchange format: signed inside, encrypted outside, written and read as a stream. Reads
 * hostile input; {@code FORMAT.md} beside this package says it all for other implementers.
 */
@NullMarked
package org.letapis.bundle;

import org.jspecify.annotations.NullMarked;
