/** When the casebook locks by itself, how it is erased, and what its window calls itself. */
@NullMarked
package org.letapis.ui.settings.protect;

import org.jspecify.annotations.NullMarked;
