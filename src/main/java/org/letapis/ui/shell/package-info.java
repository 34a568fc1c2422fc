/** The window of an open casebook: side bar, top bar, status line, and the screen in front. */
@NullMarked
package org.letapis.ui.shell;

import org.jspecify.annotations.NullMarked;
