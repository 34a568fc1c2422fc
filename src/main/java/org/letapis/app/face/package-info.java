/** What the window pretends to be, and the one small file that remembers it. */
@NullMarked
package org.letapis.app.face;

import org.jspecify.annotations.NullMarked;
