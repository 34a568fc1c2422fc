/** Words on screen that follow the language while the program runs. */
@NullMarked
package org.letapis.ui.kit.text;

import org.jspecify.annotations.NullMarked;
