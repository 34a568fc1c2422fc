/** The section of the settings about the casebook as open files. */
@NullMarked
package org.letapis.ui.settings.archive;

import org.jspecify.annotations.NullMarked;
