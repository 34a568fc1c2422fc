/** Folders of scans whose names say what they are. */
@NullMarked
package org.letapis.foreign.scans;

import org.jspecify.annotations.NullMarked;
