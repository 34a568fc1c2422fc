/**
 * A key as words to be written down on paper and typed in again, as BIP-39 says; the list of words
 * is the one published there, under the MIT licence.
 */
@NullMarked
package org.letapis.vault.words;

import org.jspecify.annotations.NullMarked;
