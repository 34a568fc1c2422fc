/** The full text index: what is said of records, found by word, mark and day. */
@NullMarked
package org.letapis.search.text;

import org.jspecify.annotations.NullMarked;
