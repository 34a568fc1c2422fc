/** Ways into a casebook whose passphrase is forgotten: recovery words, and shares of trustees. */
@NullMarked
package org.letapis.ui.unlock.keys;

import org.jspecify.annotations.NullMarked;
