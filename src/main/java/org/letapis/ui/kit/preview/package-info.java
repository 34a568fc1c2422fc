/** Attached files shown beside the work at hand, without a byte of them going to a disk. */
@NullMarked
package org.letapis.ui.kit.preview;

import org.jspecify.annotations.NullMarked;
