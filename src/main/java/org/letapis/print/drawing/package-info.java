/** Charts as bars, lines and words on a plane, for a screen, a page or a file alike. */
@NullMarked
package org.letapis.print.drawing;

import org.jspecify.annotations.NullMarked;
