/** The plain inside of a bundle: a strict POSIX tar stream around a BagIt 1.0 bag (RFC 8493). */
@NullMarked
package org.letapis.bundle.bag;

import org.jspecify.annotations.NullMarked;
