/** The locked door of a casebook: header, key slots, change of passphrase, and one key per room. */
@NullMarked
package org.letapis.vault;

import org.jspecify.annotations.NullMarked;
