/** Making files unreadable at once, and taking a folder's own files away afterwards. */
@NullMarked
package org.letapis.vault.erase;

import org.jspecify.annotations.NullMarked;
