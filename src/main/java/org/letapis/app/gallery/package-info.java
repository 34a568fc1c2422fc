/** Every screen and main dialog of the program, one after the other, for pictures and for tests. */
@NullMarked
package org.letapis.app.gallery;

import org.jspecify.annotations.NullMarked;
