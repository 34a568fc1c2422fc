/** What a vault's folder says to the desktop it lies on. */
@NullMarked
package org.letapis.vault.desktop;

import org.jspecify.annotations.NullMarked;
