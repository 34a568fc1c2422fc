/** ZIP archives of other programs, read within bounds. */
@NullMarked
package org.letapis.foreign.zip;

import org.jspecify.annotations.NullMarked;
