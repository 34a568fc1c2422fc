/** A key split among trustees, each part sealed for one of them and written as text. */
@NullMarked
package org.letapis.vault.share;

import org.jspecify.annotations.NullMarked;
