/** The way from the first screen to a casebook out of open files. */
@NullMarked
package org.letapis.ui.unlock.archive;

import org.jspecify.annotations.NullMarked;
