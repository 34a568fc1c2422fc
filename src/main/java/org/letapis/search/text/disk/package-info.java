/** A Lucene directory whose every file is encrypted and authenticated, and named like no other. */
@NullMarked
package org.letapis.search.text.disk;

import org.jspecify.annotations.NullMarked;
