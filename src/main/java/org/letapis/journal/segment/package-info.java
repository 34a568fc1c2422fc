/** One segment of the journal: its header, its frames as they lie in the file, and its end. */
@NullMarked
package org.letapis.journal.segment;

import org.jspecify.annotations.NullMarked;
