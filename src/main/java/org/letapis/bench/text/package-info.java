/** Full texts by the seed, in our index and in the one of SQLite. */
@NullMarked
package org.letapis.bench.text;

import org.jspecify.annotations.NullMarked;
