/** The settings' section for what opens the casebook: passphrase, recovery words, shares. */
@NullMarked
package org.letapis.ui.settings.keys;

import org.jspecify.annotations.NullMarked;
