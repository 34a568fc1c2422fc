/** A key as words to be written down on paper and typed in again (BIP-39). */
@NullMarked
package org.letapis.vault.words;

import org.jspecify.annotations.NullMarked;
