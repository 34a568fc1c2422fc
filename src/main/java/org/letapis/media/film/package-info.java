/** H.264 films of telephones, decoded in Java a picture at a time. */
@NullMarked
package org.letapis.media.film;

import org.jspecify.annotations.NullMarked;
