/** When an open casebook locks: by hand, by itself, and never twice at once. */
@NullMarked
package org.letapis.app.lock;

import org.jspecify.annotations.NullMarked;
