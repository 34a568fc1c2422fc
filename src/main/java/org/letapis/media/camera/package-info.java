/** What a camera or a program has written into a file beside what it shows. */
@NullMarked
package org.letapis.media.camera;

import org.jspecify.annotations.NullMarked;
