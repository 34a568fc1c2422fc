/** Recovery words on screen: shown to be written down, and typed in again from paper. */
@NullMarked
package org.letapis.ui.kit.words;

import org.jspecify.annotations.NullMarked;
