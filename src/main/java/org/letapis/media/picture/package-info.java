/** Still pictures, decoded within bounds, turned the way the camera was held. */
@NullMarked
package org.letapis.media.picture;

import org.jspecify.annotations.NullMarked;
