/** Finding names among very many as they are typed: keys of words and an index in memory. */
@NullMarked
package org.letapis.search.key;

import org.jspecify.annotations.NullMarked;
