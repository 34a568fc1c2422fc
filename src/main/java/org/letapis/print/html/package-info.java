/** Papers as one HTML file, to be edited. */
@NullMarked
package org.letapis.print.html;

import org.jspecify.annotations.NullMarked;
