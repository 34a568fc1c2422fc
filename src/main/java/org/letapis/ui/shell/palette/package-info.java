/** Going anywhere by typing a few letters: to a screen, to a record, to what a key does. */
@NullMarked
package org.letapis.ui.shell.palette;

import org.jspecify.annotations.NullMarked;
