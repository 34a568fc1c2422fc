/** Sound of telephones and messengers, decoded in Java a piece at a time. */
@NullMarked
package org.letapis.media.sound;

import org.jspecify.annotations.NullMarked;
