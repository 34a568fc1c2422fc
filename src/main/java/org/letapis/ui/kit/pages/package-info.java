/** Pages of a paper: looked at over the window, printed, or written to a file. */
@NullMarked
package org.letapis.ui.kit.pages;

import org.jspecify.annotations.NullMarked;
