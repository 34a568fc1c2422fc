/** From a word as it stands in a text to what it is found by, whatever its ending and alphabet. */
@NullMarked
package org.letapis.search.text.word;

import org.jspecify.annotations.NullMarked;
