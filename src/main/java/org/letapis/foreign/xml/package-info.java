/** XML of other programs, read within bounds and without anything it points to. */
@NullMarked
package org.letapis.foreign.xml;

import org.jspecify.annotations.NullMarked;
