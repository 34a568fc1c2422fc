/** How often somebody tried to unlock, and how long the next try must wait. */
@NullMarked
package org.letapis.vault.attempts;

import org.jspecify.annotations.NullMarked;
