/** Choosing a passphrase: how strong it is, in words, while it is typed, and words on offer. */
@NullMarked
package org.letapis.ui.kit.strength;

import org.jspecify.annotations.NullMarked;
