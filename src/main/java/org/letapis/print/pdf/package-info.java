/** Papers as PDF/A-2b, made in memory with the program's own letters. */
@NullMarked
package org.letapis.print.pdf;

import org.jspecify.annotations.NullMarked;
