/** Tries the screens as people use them: a real casebook, a window, a mouse and a keyboard. */
@NullMarked
package org.letapis.ui;

import org.jspecify.annotations.NullMarked;
