/** Backups in the settings: where, when, which there are, and whether they can be read back. */
@NullMarked
package org.letapis.ui.settings.backup;

import org.jspecify.annotations.NullMarked;
