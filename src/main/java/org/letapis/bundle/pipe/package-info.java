/** Streams with a thread of their own, so that digest, cipher and disk work side by side. */
@NullMarked
package org.letapis.bundle.pipe;

import org.jspecify.annotations.NullMarked;
