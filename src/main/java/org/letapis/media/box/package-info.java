/** The boxes of MP4, 3GP and QuickTime files (ISO/IEC 14496-12), read within bounds. */
@NullMarked
package org.letapis.media.box;

import org.jspecify.annotations.NullMarked;
