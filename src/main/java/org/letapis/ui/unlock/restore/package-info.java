/** Restoring from a backup on the first screen: found, opened, compared, put into a new folder. */
@NullMarked
package org.letapis.ui.unlock.restore;

import org.jspecify.annotations.NullMarked;
