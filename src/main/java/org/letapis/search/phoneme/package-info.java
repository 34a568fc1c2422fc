/** The sounds of names: Cyrillic and Latin spellings read into one string, and how far two are. */
@NullMarked
package org.letapis.search.phoneme;

import org.jspecify.annotations.NullMarked;
