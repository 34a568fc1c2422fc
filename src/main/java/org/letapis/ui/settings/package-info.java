/** How the program looks, who works at the casebook, its passphrase, and what the program is. */
@NullMarked
package org.letapis.ui.settings;

import org.jspecify.annotations.NullMarked;
