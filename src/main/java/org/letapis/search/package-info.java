/** Finding people and things under any spelling. Pure: keys in, nothing stored here. */
@NullMarked
package org.letapis.search;

import org.jspecify.annotations.NullMarked;
