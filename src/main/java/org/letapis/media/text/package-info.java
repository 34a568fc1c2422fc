/** Plain text whose encoding nobody has written down. */
@NullMarked
package org.letapis.media.text;

import org.jspecify.annotations.NullMarked;
