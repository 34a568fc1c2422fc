/** The box in which one line becomes the beginning of a record, to confirm piece by piece. */
@NullMarked
package org.letapis.ui.capture.quick;

import org.jspecify.annotations.NullMarked;
