/** Playing of sound and film, and what is known of a recording. */
@NullMarked
package org.letapis.media.play;

import org.jspecify.annotations.NullMarked;
