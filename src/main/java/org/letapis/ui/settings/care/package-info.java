/** Checking the casebook and repairing it, as a section of the settings. */
@NullMarked
package org.letapis.ui.settings.care;

import org.jspecify.annotations.NullMarked;
